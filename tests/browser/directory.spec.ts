import { expect, test } from '@playwright/test';

const services = '[data-service]:visible';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('who cannot call ticks that, and sees only desks that need no voice, and 112', async ({ page }) => {
    await page.goto('/nl/contact/');
    const all = await page.locator(services).count();
    await page.locator('[name="no-call"]').check();
    const left = await page.locator(services).count();
    expect(left).toBeGreaterThan(10);
    expect(left).toBeLessThan(all);
    await expect(page.locator('[data-service="emergency-112"]')).toBeVisible();
    await expect(page.locator('main [data-channel] a[href^="tel:"]:visible')).toHaveCount(0);
    await page.locator('[name="no-call"]').uncheck();
    await expect(page.locator(services)).toHaveCount(all);
  });

  for (const [address, choice] of [
    ['/nl/contact/', '[name="no-call"]'],
    ['/nl/school/lesmateriaal/', '[value="parents"]'],
  ] as const) {
    test(`what was chosen on ${address} is gone after Back and after a reload, and Enter sends it nowhere`, async ({
      page,
    }) => {
      const chosen = page.locator(choice);
      const leaving = [() => page.reload(), () => page.goto('/nl/').then(() => page.goBack())];
      await page.goto(address);
      for (const leave of leaving) {
        await chosen.check();
        await chosen.press('Enter');
        await leave();
        expect(new URL(page.url()).href).toMatch(new RegExp(`${address}$`));
        await expect(chosen).not.toBeChecked();
      }
    });
  }

  test('who is under 18 sees what is for them, and nothing that is for adults alone', async ({ page }) => {
    await page.goto('/en/contact/');
    await page.locator('[name="under-18"]').check();
    await expect(page.locator('[data-service="kindertelefoon"]')).toBeVisible();
    await expect(page.locator('[data-service="stop-ncii"]')).toBeHidden();
  });

  test('what only a script can tell is not offered, and what no longer exists stands in a fold', async ({ page }) => {
    await page.goto('/nl/contact/');
    await expect(page.locator('[name="open"]')).toBeHidden();
    await expect(page.locator('[data-service="meldpunt-cybercrime"]')).toBeHidden();
  });
});

test('in the night, who asks for what is open sees no desk that is closed', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${new Date().getUTCFullYear()}-12-01T03:00:00+01:00`));
  await page.goto('/nl/contact/');
  await page.locator('[name="open"]').check();
  await expect(page.locator('[data-service="suicide-prevention-113"]')).toBeVisible();
  await expect(page.locator('[data-service="kindertelefoon"]')).toBeHidden();
});
