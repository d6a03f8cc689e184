import { expect, type Page } from '@playwright/test';
import { locales } from '@/i18n/locale';
import { test } from '../support/reader';
import { pages } from '../support/search-page';
import { turnsOf } from '../support/turns';

/** What somebody in need opens, by type and id. */
const opened = ['page/home', 'page/find-help', 'page/directory', 'situation/sextortion', 'service/kindertelefoon'];

// A telephone of 390 × 844 on which letters are twice as large: a rem in a media query follows them, as it does here.
test.use({ viewport: { width: 195, height: 422 } });

/** Words that are broken over two lines in the parts of a page, and what stands beside or sticks to the screen. */
const seenOn = (page: Page, parts: string) =>
  page.evaluate((selector) => {
    const linesOf = (node: Text, { index, 0: word }: RegExpMatchArray) => {
      const range = document.createRange();
      range.setStart(node, index ?? 0);
      range.setEnd(node, (index ?? 0) + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    const elements = [...document.querySelectorAll<HTMLElement>(selector)];
    const texts = elements.flatMap(({ childNodes }) => [...childNodes].filter((node) => node instanceof Text));
    const words = texts.flatMap((node) => [...node.data.matchAll(/\S+/g)].map((word) => ({ node, word })));
    const stuck = elements.filter((each) => ['sticky', 'fixed'].includes(getComputedStyle(each).position));
    return {
      broken: words.filter(({ node, word }) => linesOf(node, word) > 1).map(({ word }) => word[0]),
      beside: document.documentElement.scrollWidth - innerWidth,
      stuck: stuck.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0) / innerHeight,
    };
  }, parts);

const openedIn = (locale: string) =>
  pages.filter((one) => one.locale === locale && opened.includes(`${one.type}/${one.id}`));

for (const locale of locales) {
  turnsOf(locale, test)()(
    `who has letters twice as large reads whole words above, and nothing beside the screen (${locale})`,
    async ({ page }) => {
      const faults: string[] = [];
      for (const { address } of openedIn(locale)) {
        await page.goto(address);
        const seen = await seenOn(page, '.safety-bar, .safety-bar *, .header *');
        if (seen.broken.length > 0 || seen.beside > 0 || seen.stuck > 0.15) faults.push(address, JSON.stringify(seen));
      }
      expect(faults).toEqual([]);
    },
  );

  test(`on the narrowest telephone a title and a button keep their words whole (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    for (const { address } of openedIn(locale)) {
      await page.goto(address);
      const { broken } = await seenOn(page, 'main :is(h1, h1 *, .button, .button *)');
      expect([address, ...broken]).toEqual([address]);
    }
  });
}
