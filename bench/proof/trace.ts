import type { Page } from '@playwright/test';

/** What a page keeps in the browser beside cookies, each as its kind and its name. */
export const storedBy = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage).map((name) => `local ${name}`),
    ...Object.keys(sessionStorage).map((name) => `session ${name}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);

/** The history of a tab as the browser itself knows it: addresses, the oldest first. */
export async function historyOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries.map(({ url }) => url);
}

/** Everything that could tell later what somebody did on a page. */
export async function traceOf(page: Page) {
  return {
    address: page.url(),
    title: await page.title(),
    history: [await historyOf(page), await page.evaluate(() => history.state)],
    cookies: await page.context().cookies(),
    stored: await storedBy(page),
  };
}
