import type { Browser, Page } from '@playwright/test';

/** How much slower than this machine the browser computes. */
export const slowdown = 4;

/** One visit: how long until somebody can type, and how long each keystroke took, in ms. */
export type Visit = { ready: number; keystrokes: Keystroke[] };

/** From the key, as the browser gets it, until its results are in the document, and until they are painted, in ms. */
type Keystroke = { inDocument: number; painted: number };

type Watching = { ready: number; watched: Promise<Keystroke>[] };

/** Opens a search page in a fresh profile of a slowed-down browser and types queries into it, letter by letter. */
export async function visitSearch(browser: Browser, address: string, queries: readonly string[]): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchReady);
  await page.goto(address);
  await page.locator('input[type=search]').waitFor();
  await page.evaluate(watchKeystrokes);
  const keystrokes: Keystroke[] = [];
  for (const query of queries) keystrokes.push(...(await typeQuery(page, query)));
  const ready = await page.evaluate(() => (window as unknown as Watching).ready);
  await context.close();
  return { ready, keystrokes };
}

/** In the page: notes when the field comes out of hiding. Nothing in here has a name, since tsx would mark it. */
function watchReady(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-search]:not([data-waiting])')) return;
    (window as unknown as Watching).ready = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-waiting'] });
}

/** In the page: notes how long each keystroke takes. */
function watchKeystrokes(): void {
  const watching = window as unknown as Watching;
  watching.watched = [];
  const input = document.querySelector<HTMLInputElement>('input[type=search]');
  let pressed = 0;
  input?.addEventListener('keydown', (event) => {
    pressed = event.timeStamp;
  });
  // Listeners run in the order in which they came: the one of the search has put its results in before this one runs.
  input?.addEventListener('input', () => {
    const inDocument = performance.now() - pressed;
    watching.watched.push(
      new Promise((resolve) => {
        // A message that is sent just before the page is painted arrives just after.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve({ inDocument, painted: performance.now() - pressed });
        requestAnimationFrame(() => port2.postMessage(undefined));
      }),
    );
  });
}

/** Types into the emptied field: the next letter when the results of the last one are painted. */
async function typeQuery(page: Page, query: string): Promise<Keystroke[]> {
  const input = page.locator('input[type=search]');
  await input.fill('');
  await page.evaluate(() => {
    (window as unknown as Watching).watched = [];
  });
  await input.focus();
  const keystrokes: Keystroke[] = [];
  for (const letter of query) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    const times = await page.evaluate(() => (window as unknown as Watching).watched.shift());
    if (!times) throw new Error(`The search did not notice the key "${letter}".`);
    keystrokes.push(times);
  }
  return keystrokes;
}
