import type { Browser, Page } from '@playwright/test';

type TraceEvent = { name: string; dur?: number; args?: { data?: { url?: string } } };

/** How much slower than this machine the browser computes. */
export const slowdown = 4;

/** Opens a page in a fresh, slowed-down browser profile; `close` ends it. */
export async function openSlowly(
  browser: Browser,
  address: string,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(address);
  await page.locator('input[type=search]').waitFor();
  return { page, close: () => context.close() };
}

/** How long the script of the search keeps the browser busy before somebody can type, in ms: its code and its index. */
export async function loadingTime(browser: Browser, address: string): Promise<number> {
  await browser.startTracing(undefined, { categories: ['devtools.timeline', 'v8'] });
  const { close } = await openSlowly(browser, address);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await close();
  const evaluations = trace.traceEvents.filter(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes('/islands/search.'),
  );
  if (evaluations.length === 0) throw new Error(`The script of the search did not run at ${address}`);
  return evaluations.reduce((sum, { dur = 0 }) => sum + dur / 1_000, 0);
}
