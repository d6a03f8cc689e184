import { expect, type Page } from '@playwright/test';
import { examplePages } from '../support/built';
import { test } from '../support/reader';
import { isAll } from '../support/scope';

test.use({ viewport: { width: 320, height: 256 } });

/** A word of 5,000 letters, and words that run from right to left. */
const longWord = 'hulp'.repeat(1250);
const rightToLeft = 'مساعدة عندما يحدث خطأ على الإنترنت';

/** Letters and lines as far apart as WCAG 1.4.12 has them. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** What is wider than the screen: the page, or words that are cut off within a part of it. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    // Strips to tear off are for paper.
    const cut = [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((part) => part.checkVisibility() && !part.closest('.sr-only, .skip, .finder-go, .strips'))
      .filter((part) => {
        const { overflowX, overflowY } = getComputedStyle(part);
        const isWider = overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1;
        return isWider || (overflowY !== 'visible' && part.scrollHeight > part.clientHeight + 1);
      });
    return { width: document.documentElement.scrollWidth, cut: cut.map((part) => part.textContent.slice(0, 60)) };
  });

const fits = { width: 320, cut: [] };

for (const [index, { address }] of [...examplePages()].entries()) {
  // A page takes seconds: a short run looks at one in four.
  const runs = isAll || index % 4 === 0 ? test : test.skip;
  // 320 by 256 is a screen of 1280 by 1024 at 400%.
  runs(
    `${address} at 400% needs no scrolling sideways, whatever words come and however far apart`,
    async ({ page }) => {
      await page.goto(address);
      await page.evaluate(() => {
        const one = document.querySelector('.finder [data-situation]');
        for (const fold of document.querySelectorAll('details')) fold.open = !one || fold.contains(one);
      });
      await test.step('as it is', async () => expect(await beyond(page)).toEqual(fits));
      await test.step('with the spacing of WCAG 1.4.12', async () => {
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }, spacing);
        expect(await beyond(page)).toEqual(fits);
        await page.evaluate(() => {
          document.adoptedStyleSheets = [];
        });
      });
      await test.step('with a word of 5,000 letters, and from right to left', async () => {
        await page.evaluate(
          ([word, words]) => {
            for (const part of document.querySelectorAll('h1, main p, main li > a, main summary'))
              part.prepend(`${word} `);
            for (const part of document.querySelectorAll('main h2, main h3')) part.prepend(`${words} ${word}`);
            document.documentElement.dir = 'rtl';
          },
          [longWord, rightToLeft] as const,
        );
        expect(await beyond(page)).toEqual(fits);
      });
    },
  );
}
