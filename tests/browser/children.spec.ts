import { expect, type Page, test } from '@playwright/test';
import { content } from '@/content/source';
import { childDoors } from '@/site/situations';
import { pages } from '../support/search-page';

const [address = ''] = pages.filter(({ id, locale }) => id === 'children' && locale === 'nl').map((one) => one.address);
const doors = childDoors(content.situation);
const summaryOf = (page: Page, id: string) => page.locator(`[data-situation="${id}"] > summary`);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 700 } });

    test('a child opens a door by the keyboard, sees it alone with one desk to call, and goes back to all doors', async ({
      page,
    }) => {
      await page.goto(address);
      for (const { id, young } of doors) {
        await summaryOf(page, id).press('Enter');
        await expect(page.locator('.child-doors > details:visible')).toHaveCount(1);
        await expect(page.locator(`[data-service="${young.desk}"]:visible a`).first()).toBeVisible();
        await summaryOf(page, id).press('Enter');
        await expect(page.locator('.child-doors > details:visible')).toHaveCount(doors.length);
      }
      expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(address);
    });
  });
}
