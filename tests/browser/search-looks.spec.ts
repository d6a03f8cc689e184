import { expect, test } from '@playwright/test';
import { barriersOn, colourRules } from '../support/barriers';
import {
  alphabet,
  crisis,
  field,
  nonsense,
  pages,
  searchPages,
  status,
  titles,
  unsought,
} from '../support/search-page';
import { turnsOf } from '../support/turns';

for (const { address, locale } of searchPages) {
  const turn = turnsOf(locale, test);

  test.describe(`on ${address}`, () => {
    turn()('nothing is wider than a phone of 320 px, whatever is found', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await expect(field(page)).toBeVisible();
      const titles = [...new Set(await alphabet(page).locator('li a').allTextContents())];
      expect(titles.length).toBeGreaterThan(50);
      // What is widest is what has the longest words.
      const longestWord = (title: string) => Math.max(...title.split(/[\s-]+/).map(({ length }) => length));
      const widest = titles.toSorted((one, other) => longestWord(other) - longestWord(one)).slice(0, 40);
      const wide = await page.evaluate(
        (titles) => {
          const input = document.querySelector<HTMLInputElement>('input[type="search"]');
          return titles.filter((title) => {
            if (input) input.value = title;
            input?.dispatchEvent(new Event('input', { bubbles: true }));
            return document.documentElement.scrollWidth > innerWidth;
          });
        },
        [...widest, 'zelfmoord', 'x'.repeat(200), nonsense],
      );
      expect(wide).toEqual([]);
    });

    test.describe('without a script', () => {
      test.use({ javaScriptEnabled: false });

      turn()('there is no field that does nothing, but everything from A to Z', async ({ page }) => {
        await page.goto(address);
        await expect(field(page)).toBeHidden();
        await expect(crisis(page)).toBeHidden();
        await expect(page.locator('search:visible, main form')).toHaveCount(0);
        const links = await alphabet(page)
          .locator('a')
          .evaluateAll((links) =>
            links.map((link) => ({ href: link.getAttribute('href') ?? '', text: link.textContent ?? '' })),
          );
        const wanted = pages.filter((one) => one.locale === locale && !unsought.includes(one.id));
        const hrefs = new Set(links.map(({ href }) => href));
        expect(wanted.map((one) => one.address).filter((one) => !hrefs.has(one))).toEqual([]);
        expect(links.filter(({ text }) => text.trim() === '')).toEqual([]);
      });

      turn()('people find by the words that they use for it, too', async ({ page }) => {
        await page.goto(address);
        const sextortion = pages.find((one) => one.locale === locale && one.id === 'sextortion');
        const links = alphabet(page).locator(`a[href="${sextortion?.address}"]`);
        expect(await links.count()).toBeGreaterThan(3);
        await expect(links.filter({ hasText: /^sextortion/i })).toBeHidden();
        await alphabet(page).locator('summary', { hasText: /^S$/ }).click();
        await expect(links.filter({ hasText: /^sextortion/i })).toBeVisible();
      });
    });

    for (const { look, width, media, rules } of [
      { look: 'in light, on a phone', width: 320, media: { colorScheme: 'light' }, rules: {} },
      { look: 'in dark, on a wide screen', width: 1280, media: { colorScheme: 'dark' }, rules: { only: colourRules } },
      { look: 'with forced colours', width: 640, media: { forcedColors: 'active' }, rules: { without: colourRules } },
    ] as const) {
      turn()(`neither what was found nor the help in a crisis is a barrier: ${look}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia(media);
        await page.goto(address);
        for (const query of ['helpwanted', 'zelfmoord', nonsense]) {
          await field(page).fill('');
          await expect(status(page)).toBeEmpty();
          await field(page).fill(query);
          await expect(crisis(page)).toBeVisible({ visible: query !== 'helpwanted' });
          await expect(status(page)).not.toBeEmpty();
          expect(await barriersOn(page, rules), query).toEqual([]);
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(sideways, query).toBeLessThanOrEqual(0);
        }
      });
    }

    turn()('with forced colours a visitor still sees what is marked, and where the focus is', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await page.goto(address);
      await field(page).fill('kindertelefoon');
      const [marked, around] = await page
        .locator('[data-result] > p:nth-child(3) mark')
        .first()
        .evaluate((mark) =>
          [mark, mark.parentElement].map((element) => {
            let ground: Element | null = element;
            while (ground && /^rgba\(.* 0\)$/.test(getComputedStyle(ground).backgroundColor))
              ground = ground.parentElement;
            const { color, fontWeight, textDecorationLine, outlineStyle } = getComputedStyle(element ?? mark);
            const background = ground ? getComputedStyle(ground).backgroundColor : 'none';
            return { background, color, fontWeight, textDecorationLine, outlineStyle };
          }),
        );
      expect(marked).not.toEqual(around);
      await page.keyboard.press('ArrowDown');
      await expect(titles(page).first()).not.toHaveCSS('outline-style', 'none');
    });
  });
}

for (const { address: search, locale } of searchPages) {
  test(`from every kind of page a visitor gets to ${search} by the header, on a phone and on a wide screen`, async ({
    page,
  }) => {
    const own = pages.filter((one) => one.locale === locale);
    const kinds = new Map(own.map(({ type, address }) => [type, address]));
    const others = own.filter(({ id }) => ['home', 'find-help', 'not-found', 'search'].includes(id));
    for (const address of [...kinds.values(), ...others.map((one) => one.address)]) {
      await page.goto(address);
      const link = page.locator(`header a[href="${search}"]:not([hreflang])`);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expect(link, `${address} at ${width} px`).toBeInViewport();
      }
      await link.click();
      await expect(page).toHaveURL(search);
      await expect(field(page)).toBeVisible();
    }
  });
}
