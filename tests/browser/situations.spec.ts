import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { builtPages } from '../support/built';
import { sheetsOf } from '../support/paper';
import { test } from '../support/reader';
import { isAll } from '../support/scope';
import { turnsOf } from '../support/turns';

/** A telephone, in pixels: what stands further down is not seen at once. */
const screen = { width: 390, height: 700 };

test.use({ viewport: screen });

/** The built pages of situations, in one language, with whether minutes count. */
const pagesIn = (locale: string) =>
  builtPages().flatMap(({ address, html }) => {
    const [, id] = /data-type="situation" data-id="([^"]+)"/.exec(html) ?? [];
    if (id === undefined || !address.startsWith(`/${locale}/`)) return [];
    const isUrgent = /^urgency: now$/m.test(readFileSync(`content/situations/${id}/situation.yaml`, 'utf8'));
    return [{ id, address, isUrgent }];
  });

for (const locale of ['nl', 'en']) {
  turnsOf(locale, test)()(
    `every situation (${locale}) has a way to get help at hand, and each desk once`,
    async ({ page }) => {
      const found = [];
      for (const { id, address, isUrgent } of pagesIn(locale)) {
        await page.goto(address);
        const seen = await page.evaluate(() => {
          const contact = document.querySelector(
            'main :is([data-channel], [aria-labelledby="steps"]) a:is([href^="tel:"], [href^="https:"], [href^="mailto:"])',
          );
          const desks = [...document.querySelectorAll<HTMLElement>('main [data-service]')].map(
            ({ dataset }) => dataset.service,
          );
          return {
            contact: (contact?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY) / innerHeight,
            twice: desks.filter((desk, index) => desks.indexOf(desk) < index),
          };
        });
        if (seen.contact > (isUrgent ? 1 : 2)) found.push(`${id}: help is ${seen.contact} screens down`);
        if (seen.twice.length > 0) found.push(`${id}: ${seen.twice} twice`);
      }
      expect(found).toEqual([]);
    },
  );

  // Every page goes to paper: half a minute.
  (isAll ? test : test.skip)(`every situation (${locale}) is two sheets of paper at most`, async ({ page }) => {
    const sheets: Record<string, number | undefined> = {};
    for (const { id, address } of pagesIn(locale)) {
      await page.goto(address);
      sheets[id] = await sheetsOf(page);
    }
    expect(Object.entries(sheets).filter(([, count]) => count === undefined || count > 2)).toEqual([]);
  });
}
