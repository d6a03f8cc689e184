import { expect, type Page } from '@playwright/test';
import { builtPages } from './built';

/** Every page of the built site that has a type: what it is about, and in which language. */
export const pages = builtPages().flatMap(({ address, html }) => {
  const [, locale = ''] = /^\/(\w+)\//.exec(address) ?? [];
  const [, type = ''] = /<main\b[^>]*\bdata-type="([\w-]+)"/.exec(html) ?? [];
  const [, id = ''] = /<main\b[^>]*\bdata-id="([\w-]+)"/.exec(html) ?? [];
  return locale && type ? [{ address, locale, type, id }] : [];
});

export const searchPages = pages.filter(({ type, id }) => type === 'page' && id === 'search');

/** Pages that are no answer to anything. */
export const unsought = ['not-found', 'search', 'home', 'a-z'];

/** What somebody types, and what must then stand first. */
export const asked: Record<string, [query: string, first: string][]> = {
  nl: [
    ['sextortion', 'situation/sextortion'],
    ['ik word gepest', 'situation/bullying'],
    ['mijn account is gehackt', 'situation/hacked-account'],
    ['sextortoin', 'situation/sextortion'],
    ['kindertelefoon', 'service/kindertelefoon'],
    ['toegankelijkheid', 'page/accessibility'],
  ],
  en: [
    ['sextortion', 'situation/sextortion'],
    ['i am being bullied', 'situation/bullying'],
    ['my account got hacked', 'situation/hacked-account'],
    ['sextortoin', 'situation/sextortion'],
    ['kindertelefoon', 'service/kindertelefoon'],
    ['accessibility', 'page/accessibility'],
  ],
};

/** Letters that no word has. */
export const nonsense = 'xqzvwkj';

export const field = (page: Page) => page.locator('input[type="search"]');
export const results = (page: Page) => page.locator('[data-result]');
export const titles = (page: Page) => page.locator('[data-result] > :first-child > a');
export const crisis = (page: Page) => page.locator('[data-crisis]');
export const alphabet = (page: Page) => page.locator('section[aria-labelledby="a-z"]');
export const status = (page: Page) => page.locator('search [role="status"]');

/** What the page finds for each of these, best first: all in one round trip. */
export function foundFor(page: Page, queries: string[]): Promise<string[][]> {
  return page.evaluate((queries) => {
    const input = document.querySelector<HTMLInputElement>('input[type="search"]');
    return queries.map((query) => {
      if (input) input.value = query;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      return [...document.querySelectorAll<HTMLElement>('[data-result]')].map(
        ({ dataset }) => `${dataset.type}/${dataset.id}`,
      );
    });
  }, queries);
}

/** Everything that the page complains about: in the console, as an error, or as a dialog. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}

/** Everything that could tell later what somebody looked for. */
export const trace = (page: Page) =>
  page.evaluate(async () => ({
    history: history.length,
    state: history.state,
    address: location.href,
    title: document.title,
    kept: [localStorage, sessionStorage, await indexedDB.databases(), await caches.keys()].map(({ length }) => length),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookies: document.cookie,
  }));

/** Nothing of what was typed is left on the page. */
export async function expectAnew(page: Page, typed: string) {
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(crisis(page)).toBeHidden();
  await expect(alphabet(page)).toBeVisible();
  expect(await page.content()).not.toContain(typed);
}
