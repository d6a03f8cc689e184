import { expect, type Page } from '@playwright/test';
import { sheetsOf } from '../support/paper';
import { test } from '../support/reader';

/** The element that has the focus: where it stands, and whether a sighted keyboard user can see that it has it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const all = [...document.querySelectorAll<HTMLElement>('a[href], summary')].filter((one) => one.checkVisibility());
    return {
      index: all.indexOf(element),
      count: all.length,
      isOnScreen: box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });
}

for (const address of ['/nl/', '/en/contact/kindertelefoon/', '/nl/centrum/meldpunt/']) {
  for (const width of [320, 1280]) {
    test(`a keyboard user walks ${address} at ${width} px in reading order and always sees where they are`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(address);
      const { count } = await focused(page);
      for (let index = 0; index < count; index += 1) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        expect(now, `stop ${index}`).toMatchObject({ index, isOnScreen: true, hasOutline: true });
      }
    });
  }
}

test('the first Tab offers a way past the header, and it works', async ({ page }) => {
  await page.goto('/nl/contact/');
  await page.keyboard.press('Tab');
  await expect(page.locator('a[href="#main"]')).toBeFocused();
  await expect(page.locator('a[href="#main"]')).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  expect(isInMain).toBe(true);
});

test('a visitor with forced colours still sees cards, buttons and focus', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/nl/contact/kindertelefoon/');
  const card = page.locator('section[data-service="kindertelefoon"]');
  await expect(card).toHaveCSS('border-top-style', 'solid');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatchObject({ hasOutline: true });
});

test('on paper a service is one sheet: no menu, folds open, and no address twice', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/nl/contact/kindertelefoon/');
  for (const menu of await page.locator('nav, footer, main aside').all()) await expect(menu).toBeHidden();
  for (const fold of await page.locator('main details:not(.no-print *) > :last-child').all())
    await expect(fold).toBeVisible();
  const link = page.locator('[data-channel] a[href^="https"]').first();
  await expect(link).toContainText('kindertelefoon.nl');
  expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toBe('none');
  expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
});
