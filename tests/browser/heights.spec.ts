import { expect } from '@playwright/test';
import { locales } from '@/i18n/locale';
import { test } from '../support/reader';
import { pages } from '../support/search-page';
import { turnsOf } from '../support/turns';

/**
 * How long a page may be on a phone, in pixels, by its kind or its type and id: what is long is not read. A tenth is for
 * the letters of another machine.
 */
const longest: Record<string, number> = {
  situation: 4_500,
  service: 2_600,
  node: 2_400,
  partner: 2_900,
  success: 4_000,
  'page/find-help': 1_100,
  'page/help-table': 12_000,
  'page/home': 2_700,
  'page/directory': 7_200,
  'page/centre': 2_600,
  'page/partners': 3_400,
  'page/alert-platform': 3_300,
  'page/statistics': 7_000,
};

const limitOf = ({ type, id }: { type: string; id: string }) => longest[`${type}/${id}`] ?? longest[type];

test.use({ viewport: { width: 390, height: 700 } });

for (const locale of locales) {
  const own = pages.filter((one) => one.locale === locale);
  const turn = turnsOf(locale, test);

  turn()(`nobody with a phone has to scroll past what they do not need (${locale})`, async ({ page }) => {
    // As without a script: what is open now makes a page longer at one hour than at another.
    await page.route('**/*.js', (route) => route.abort());
    const tooLong: string[] = [];
    for (const one of own) {
      const limit = limitOf(one);
      if (!limit) continue;
      await page.goto(one.address);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > limit * 1.1) tooLong.push(`${one.address} ${height} > ${limit}`);
    }
    await page.unroute('**/*.js');
    expect(tooLong).toEqual([]);
  });

  turn()(`every kind in the table has a page (${locale})`, () => {
    const kinds = own.flatMap(({ type, id }) => [type, `${type}/${id}`]);
    expect(Object.keys(longest).filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
}
