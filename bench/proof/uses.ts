import type { BrowserContext, Page } from '@playwright/test';
import type { Proof } from '@/site/proof';
import { historyOf, traceOf } from './trace';

/** What somebody does on a page that says much of them, and what of it stays. */
export async function traceLeft(
  context: BrowserContext,
  address: string,
  use: (page: Page) => Promise<void>,
): Promise<NonNullable<Proof['finder']>> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const before = await traceOf(page);
  let requests = 0;
  page.on('request', () => requests++);
  await use(page);
  const after = await traceOf(page);
  await page.close();
  const kinds = Object.keys(before) as (keyof typeof before)[];
  const changed = kinds.filter((kind) => JSON.stringify(after[kind]) !== JSON.stringify(before[kind]));
  return requests > 0 ? [...changed, 'requests'] : changed;
}

/** Two taps to an answer, and every choice behind it. */
export async function useFinder(page: Page): Promise<void> {
  await page.locator('details:has([data-outcome]) > summary').first().click();
  await page.locator('[data-situation] > summary').first().click();
  await page.$$eval('input[type=radio], input[type=checkbox]', (inputs) => {
    for (const input of inputs) (input as HTMLInputElement).click();
  });
}

/** A word, letter by letter. */
export async function useSearch(page: Page): Promise<void> {
  await page.locator('input[type=search]').pressSequentially('sextortion');
  await page.locator('[data-result]').first().waitFor();
}

/** Opens two pages, leaves the second by the quick exit, and looks what the tab remembers. */
export async function leave(context: BrowserContext, first: string, second: string): Promise<Proof['exit']> {
  const { origin } = new URL(first);
  const isElsewhere = (url: URL) => url.origin !== origin;
  await context.route(isElsewhere, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  const page = await context.newPage();
  await page.goto(first);
  await page.goto(second);
  await Promise.all([page.waitForURL(isElsewhere), page.locator('[data-quick-exit]').click()]);
  const own = (await historyOf(page)).filter((address) => address.startsWith(origin));
  await page.close();
  return { isPageGone: !own.includes(second), earlier: own.length };
}
