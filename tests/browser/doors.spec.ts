import { expect } from '@playwright/test';
import { locales } from '@/i18n/locale';
import { test } from '../support/reader';
import { pages } from '../support/search-page';
import { turnsOf } from '../support/turns';

test.use({ viewport: { width: 390, height: 700 } });

/** What must be in sight without a scroll, by half at least: links, by the page they lead to, or parts of the page. */
const firstQuestions: Record<string, string[]> = {
  parents: ['page/find-help', 'page/tips-by-age', 'page/family-agreement'],
  school: ['page/first-hour', 'page/professional-duties', 'page/desk-lesson'],
  young: ['service/kindertelefoon', '[data-service=kindertelefoon] [href^="tel:"]', '[data-service=kindertelefoon] p'],
};

for (const locale of locales) {
  const addressOf = (key: string) =>
    pages.find((one) => one.locale === locale && `${one.type}/${one.id}` === key)?.address ?? '';
  const turn = turnsOf(locale, test);

  for (const [door, wanted] of Object.entries(firstQuestions)) {
    turn()(`who comes in by the door ${door} has the first answer without a scroll (${locale})`, async ({ page }) => {
      await page.goto(addressOf(`page/${door}`));
      for (const what of wanted) {
        const place = /^\w+\//.test(what) ? `[href^="${addressOf(what)}"]` : what;
        const found = page.locator(`main ${place}`).first();
        await expect(found, what).toBeInViewport({ ratio: 0.5 });
      }
    });
  }
}
