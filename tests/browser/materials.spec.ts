import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('who looks for one kind of reader sees only what is for them, with the keyboard and without a script', async ({
  page,
}) => {
  await page.goto('/nl/school/lesmateriaal/');
  const all = await page.locator('[data-resource]:visible').count();
  await page.locator('[value="all"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[value="primary"]')).toBeChecked();
  await expect(page.locator('[data-resource="hackshield"]')).toBeVisible();
  await expect(page.locator('[data-resource="wtfff"]')).toBeHidden();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-resource]:visible')).toHaveCount(all);
});

test('every choice leaves something to read', async ({ page }) => {
  await page.goto('/en/school/teaching-material/');
  for (const choice of await page.locator('.materials [name="for"]').all()) {
    await choice.check();
    expect(await page.locator('[data-resource]:visible').count()).toBeGreaterThan(0);
  }
});
