import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtPages } from '../support/built';

const levels = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules of level AAA that axe leaves off unless asked for. */
const asked = ['color-contrast-enhanced', 'identical-links-same-purpose', 'meta-refresh-no-exceptions', 'target-size'];

/** Rules whose outcome the colour scheme can change. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What axe finds on a page, one line per element. */
async function violations(page: Page, only?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  if (only) builder.withRules(only);
  else builder.options({ rules: Object.fromEntries(asked.map((rule) => [rule, { enabled: true }])) }).withTags(levels);
  const results = await builder.analyze();
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const { address } of builtPages()) {
  test(`a visitor of ${address} meets no barrier, no tracker and no sideways scroll`, async ({
    page,
    context,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) foreign.push(request.url());
    });
    page.on('console', (message) => {
      // The browser reports the 404 of a page that is meant to be one.
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address);
    expect(await violations(page), 'axe in light').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'width at 320 px').toBeLessThanOrEqual(320);

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, colourRules), 'axe in dark').toEqual([]);

    expect(foreign, 'requests to others').toEqual([]);
    expect(complaints, 'errors in the console').toEqual([]);
    expect(await context.cookies(), 'cookies').toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }));
    expect(kept, 'storage').toEqual({ local: [], session: [], databases: [], caches: [] });
  });
}
