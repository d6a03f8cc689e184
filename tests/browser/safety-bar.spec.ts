import { expect, type Page, test } from '@playwright/test';
import { turnsOf } from '../support/turns';

/** A small telephone, and a screen of 1280 × 1024 enlarged to 400%. */
const screens = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

const addresses = [
  { locale: 'nl', home: '/nl/', finder: '/nl/hulp-vinden/', service: '/nl/contact/kindertelefoon/' },
  { locale: 'en', home: '/en/', finder: '/en/find-help/', service: '/en/contact/kindertelefoon/' },
];

const bar = (page: Page) => page.locator('aside', { has: page.locator('[data-quick-exit]') });

type Stop = { name: string; isInBar: boolean; isCovered: boolean; isCutOff: boolean };

/** Where the element with the focus stands; undefined when nothing on the page has it. */
function focusedStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const bar = document.querySelector('[data-quick-exit]')?.closest('aside');
    if (!element || element === document.body || !bar) return undefined;
    const box = element.getBoundingClientRect();
    const isInBar = bar.contains(element);
    const isBelow = box.top >= bar.getBoundingClientRect().bottom;
    const corners = [box.left + 1, box.right - 1].flatMap((x) => [box.top + 1, box.bottom - 1].map((y) => [x, y]));
    // What stands over the bar is not covered by it.
    const isOnTop = corners.every(([x = 0, y = 0]) => element.contains(document.elementFromPoint(x, y)));
    return {
      name: `${element.outerHTML.slice(0, 120)} from ${box.top} to ${box.bottom}`,
      isInBar,
      isCovered: !isInBar && !isBelow && !isOnTop,
      isCutOff: box.top < 0 || box.left < 0 || box.bottom > innerHeight + 1 || box.right > innerWidth + 1,
    };
  });
}

/** Presses a key until the focus has been through the whole page. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await focusedStop(page);
    if (!stop) return stops;
    stops.push(stop);
  }
}

/** Answers the finder so that a walk still starts at the top of the page. */
async function chooseWithoutFocus(page: Page, what: string) {
  await page.locator(`[data-situation="${what}"]`).evaluate((situation: HTMLDetailsElement) => {
    for (const details of [situation, situation.closest<HTMLDetailsElement>('.door')]) if (details) details.open = true;
  });
  await expect(page.locator('[data-outcome]:visible')).toHaveCount(1);
}

// Each walk starts in a page of its own: one that is used again remembers where the focus was.
for (const { width, height } of screens) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const { locale, home, finder, service } of addresses) {
      const turn = turnsOf(locale, test);
      for (const [page, address, what] of [
        ['the front page', home],
        ['the finder with an outcome open', finder, 'sextortion'],
        ['a service', service],
      ] as const) {
        for (const key of ['Tab', 'Shift+Tab'] as const) {
          turn()(
            `a keyboard user who walks through ${page} (${locale}) with ${key} always sees where they are`,
            async ({ page }) => {
              await page.goto(address);
              if (what) await chooseWithoutFocus(page, what);
              const stops = await walk(page, key);
              expect(stops.length).toBeGreaterThan(10);
              expect(stops.filter(({ isInBar }) => isInBar)).toHaveLength(2);
              const names = (some: Stop[]) => some.map(({ name }) => name);
              expect.soft(names(stops.filter(({ isCovered }) => isCovered)), 'under the bar').toEqual([]);
              expect.soft(names(stops.filter(({ isCutOff }) => isCutOff)), 'not wholly in sight').toEqual([]);
            },
          );
        }
      }

      const stays = height > 400;
      const what = stays ? 'stay in sight' : 'leave the little room there is to the page';
      turn()(`the emergency number and the exit (${locale}) take one line and ${what}`, async ({ page }) => {
        for (const address of [home, finder, service]) {
          await page.goto(address);
          for (const place of stays ? [0, 0.5, 1] : [0]) {
            await page.evaluate((place) => scrollTo(0, place * document.documentElement.scrollHeight), place);
            const box = await bar(page).boundingBox();
            expect(box?.height, address).toBeLessThan(60);
            expect(box?.y, `${address} at ${place}`).toBe(0);
            expect(box?.width, address).toBe(width);
            await expect(bar(page).locator('a[href="tel:112"]')).toBeInViewport({ ratio: 1 });
            await expect(bar(page).locator('[data-quick-exit]')).toBeInViewport({ ratio: 1 });
          }
          const tops = await bar(page)
            .locator('a, p')
            .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ height }) => height));
          for (const lineHeight of tops) expect(lineHeight, `${address}: words on one line`).toBeLessThan(60);
        }
        // Wider, with the icon beside the number.
        for (const wider of [390, 1280]) {
          await page.setViewportSize({ width: wider, height: 800 });
          expect((await bar(page).boundingBox())?.height, `${wider} wide`).toBeLessThan(60);
        }
      });
    }
  });
}

for (const { locale, home, service } of addresses) {
  turnsOf(locale, test)()(
    `with letters twice as large no word of the header (${locale}) breaks, and what stays in sight is small`,
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 700 });
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
      for (const address of [home, service]) {
        await page.goto(address);
        await expect(page.locator('html')).toHaveCSS('font-size', '36px');
        const seen = await page.evaluate(() => {
          const range = document.createRange();
          const broken: string[] = [];
          for (const part of document.querySelectorAll('aside:has([data-quick-exit]), header')) {
            const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
            for (let text = walker.nextNode(); text; text = walker.nextNode()) {
              if (!text.parentElement?.checkVisibility() || text.parentElement.closest('.sr-only')) continue;
              for (const { index, 0: word } of (text.textContent ?? '').matchAll(/\S+/g)) {
                range.setStart(text, index);
                range.setEnd(text, index + word.length);
                if (range.getClientRects().length > 1) broken.push(word);
              }
            }
          }
          const bar = document.querySelector('[data-quick-exit]')?.closest('aside');
          const stays = bar && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().height : 0;
          return { broken, stays, sideways: document.documentElement.scrollWidth - innerWidth };
        });
        expect(seen.broken, address).toEqual([]);
        expect(seen.stays, address).toBeLessThanOrEqual(0.15 * 700);
        expect(seen.sideways, address).toBeLessThanOrEqual(0);
      }
    },
  );
}
