import { expect } from '@playwright/test';
import { locales } from '@/i18n/locale';
import { test } from '../support/reader';
import { pages } from '../support/search-page';
import { turnsOf } from '../support/turns';

/** What somebody in need opens, by type and id. */
const opened = ['page/home', 'page/find-help', 'page/directory', 'situation/sextortion', 'service/kindertelefoon'];

// A telephone of 390 × 844 on which letters are twice as large: a rem in a media query follows them, as it does here.
test.use({ viewport: { width: 195, height: 422 } });

for (const locale of locales) {
  turnsOf(locale, test)()(
    `who has letters twice as large reads whole words above, and nothing beside the screen (${locale})`,
    async ({ page }) => {
      const faults: string[] = [];
      for (const { type, id, address } of pages.filter((one) => one.locale === locale)) {
        if (!opened.includes(`${type}/${id}`)) continue;
        await page.goto(address);
        const seen = await page.evaluate(() => {
          const linesOf = (node: Text, { index, 0: word }: RegExpMatchArray) => {
            const range = document.createRange();
            range.setStart(node, index ?? 0);
            range.setEnd(node, (index ?? 0) + word.length);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          };
          const elements = [...document.querySelectorAll<HTMLElement>('.safety-bar, .safety-bar *, .header *')];
          const texts = elements.flatMap(({ childNodes }) => [...childNodes].filter((node) => node instanceof Text));
          const words = texts.flatMap((node) => [...node.data.matchAll(/\S+/g)].map((word) => ({ node, word })));
          const stuck = elements.filter((each) => ['sticky', 'fixed'].includes(getComputedStyle(each).position));
          return {
            broken: words.filter(({ node, word }) => linesOf(node, word) > 1).map(({ word }) => word[0]),
            beside: document.documentElement.scrollWidth - innerWidth,
            stuck: stuck.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0) / innerHeight,
          };
        });
        if (seen.broken.length > 0 || seen.beside > 0 || seen.stuck > 0.15) faults.push(address, JSON.stringify(seen));
      }
      expect(faults).toEqual([]);
    },
  );
}
