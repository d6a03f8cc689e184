import { expect, test } from '@playwright/test';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  for (const locale of ['nl', 'en']) {
    test(`a parent gets from the ${locale} front page to a number that can be tapped`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      await expect(page.locator('aside a[href="tel:112"]')).toBeVisible();
      const kindertelefoon = page.locator('[data-service="kindertelefoon"]');
      const number = kindertelefoon.locator('[data-channel="phone"] a');
      await expect(number).toHaveAttribute('href', /^tel:\+?\d+$/);
      const href = await number.getAttribute('href');

      await kindertelefoon.getByRole('link').first().click();
      const card = page.locator('section[data-service="kindertelefoon"]');
      await expect(page.locator('main')).toHaveAttribute('data-id', 'kindertelefoon');
      await expect(card.locator(`[data-channel="phone"] a[href="${href}"]`)).toHaveText(/^\+?\d[\d -]*$/);
    });

    test(`a visitor reaches the finder by the ${locale} menu, of which nothing is folded`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.locator('header nav').last().getByRole('link').first().click();
      await expect(page.locator('main')).toHaveAttribute('data-id', 'find-help');
    });
  }

  test('the root of the site is a choice of language', async ({ page }) => {
    await page.goto('/');
    await page.locator('a[hreflang="en"]').click();
    await expect(page).toHaveURL(/\/en\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('an unknown address answers in the language of the address, with a way to help', async ({ page }) => {
    for (const [address, language] of [
      ['/nl/bestaat-niet/', 'nl'],
      ['/en/does-not-exist/', 'en'],
    ] as const) {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('main')).toHaveAttribute('data-id', 'not-found');
      await expect(page.locator('aside a[href="tel:112"]')).toBeVisible();
    }
    const outside = await page.goto('/bestaat-niet/');
    expect(outside?.status()).toBe(404);
    await expect(page.locator('a[href="/nl/404/"]')).toBeVisible();
  });
});

test('a visitor who switches language stays on the same page', async ({ page }) => {
  await page.goto('/nl/contact/kindertelefoon/');
  await page.locator('header a[hreflang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('main')).toHaveAttribute('data-id', 'kindertelefoon');
});

test('a value that nobody could confirm is nowhere on the page of its service', async ({ page }) => {
  await page.goto('/nl/contact/stop-it-now/');
  const card = page.locator('section[data-service="stop-it-now"]');
  await expect(card.locator('a[href^="tel:"]')).toHaveCount(0);
  await expect(card.locator('a[href^="https://"]')).toHaveCount(1);
});

test('the old address of the hotline is no link anywhere, and beside it stands never to mail images', async ({
  page,
}) => {
  for (const [address, words] of [
    ['/nl/centrum/meldpunt/', 'Mail nooit beelden'],
    ['/en/centre/hotline/', 'Never mail images'],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('main')).toContainText('@meldpunt-kinderporno.nl');
    await expect(page.locator('main a[href^="mailto:"]')).toHaveCount(0);
    await expect(page.locator('main')).toContainText(words);
  }
});
