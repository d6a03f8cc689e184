import { expect } from '@playwright/test';
import { locales } from '@/i18n/locale';
import { sheetsOf } from '../support/paper';
import { test } from '../support/reader';
import { isAll } from '../support/scope';
import { pages } from '../support/search-page';
import { turnsOf } from '../support/turns';

for (const id of ['paper', 'situation-posters']) {
  for (const locale of locales) {
    turnsOf(locale, test)()(`a poster that was chosen is one sheet of paper (${id}, ${locale})`, async ({ page }) => {
      const paper = pages.find((one) => one.locale === locale && one.id === id);
      await page.goto(paper?.address ?? '');
      const posters = await page
        .locator('.poster')
        .evaluateAll((all) =>
          all.map(({ id, textContent }) => ({ id, length: textContent.length })).sort((a, b) => b.length - a.length),
        );
      expect(posters.length).toBeGreaterThan(10);
      const sheets: Record<string, number | undefined> = {};
      // Those with the most words; at night all.
      for (const { id } of isAll ? posters : posters.slice(0, 4)) {
        await page.evaluate((chosen) => {
          location.hash = chosen;
        }, id);
        sheets[id] = await sheetsOf(page);
      }
      expect(Object.entries(sheets).filter(([, count]) => count !== 1)).toEqual([]);
    });
  }
}

for (const locale of locales) {
  turnsOf(locale, test)()(`a school prints each of its sheets on one page (${locale})`, async ({ page }) => {
    const sheets: Record<string, number | undefined> = {};
    for (const [id, part] of [
      ['letter-to-parents'],
      ['message-to-class'],
      ['desk-lesson', 'cards'],
      ['desk-lesson', 'answers'],
    ]) {
      const sheet = pages.find((one) => one.locale === locale && one.id === id);
      await page.goto(`${sheet?.address}${part ? `#${part}` : ''}`);
      sheets[part ?? id ?? ''] = await sheetsOf(page);
    }
    expect(sheets).toEqual({ 'letter-to-parents': 1, 'message-to-class': 1, cards: 1, answers: 1 });
  });

  turnsOf(locale, test)()(`the table of all help is three sheets of paper at most (${locale})`, async ({ page }) => {
    const table = pages.find((one) => one.locale === locale && one.id === 'help-table');
    await page.goto(table?.address ?? '');
    expect(await sheetsOf(page)).toBeLessThanOrEqual(3);
  });
}
