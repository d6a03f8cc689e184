import type { ConsoleMessage, Page, Request } from '@playwright/test';
import { barriersOn, colourRules } from './barriers';

/** A page on which a visitor meets no barrier, no tracker and no sideways scroll. */
export const harmless = {
  barriersInLight: [],
  barriersInDark: [],
  widthBeyondPhone: 0,
  foreignRequests: [],
  complaints: [],
  cookies: [],
  kept: { local: [], session: [], databases: [], caches: [] },
};

/** Visits a page on a telephone in light, and on a wide screen in the dark if asked, and tells what harms a visitor. */
export async function visit(page: Page, address: string, origin = '', { isAlsoDark = true } = {}) {
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  const onRequest = (request: Request) => {
    if (!request.url().startsWith(`${origin}/`)) foreignRequests.push(request.url());
  };
  const onConsole = (message: ConsoleMessage) => {
    // The browser reports the 404 of a page that is meant to be one.
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  };
  const onError = (error: Error) => complaints.push(error.message);
  page.on('request', onRequest).on('console', onConsole).on('pageerror', onError);

  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${origin}${address}`);
  const barriersInLight = await barriersOn(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const barriersInDark = isAlsoDark ? await barriersOn(page, { only: colourRules }) : [];

  const cookies = await page.context().cookies();
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
  page.off('request', onRequest).off('console', onConsole).off('pageerror', onError);
  const widthBeyondPhone = Math.max(0, width - 320);
  return {
    barriersInLight,
    barriersInDark,
    widthBeyondPhone,
    foreignRequests,
    complaints,
    cookies: cookies.map(({ name }) => name),
    kept,
  };
}
