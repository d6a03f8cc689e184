import type { Page } from '@playwright/test';

/** How long one keystroke took, in ms: until its results are in the document, and until they are painted. */
export type Keystroke = { query: string; inDocument: number; painted: number };

type Watched = { inDocument: number; painted: Promise<number> };
type Watching = { lastKey?: Watched };

/** From here on the page notes how long each keystroke takes: from the time that the browser gives it. */
export async function watchKeystrokes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watching = window as unknown as Watching;
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    let pressed = 0;
    input?.addEventListener('keydown', (event) => {
      pressed = event.timeStamp;
    });
    // Listeners run in the order in which they came: the one of the search has put its results in before this one runs.
    input?.addEventListener('input', () => {
      const since = () => performance.now() - pressed;
      const painted = new Promise<number>((resolve) => {
        // A message that is sent just before the page is painted arrives just after.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(since());
        requestAnimationFrame(() => port2.postMessage(undefined));
      });
      watching.lastKey = { inDocument: since(), painted };
    });
  });
}

/** Types a query into the empty field, letter by letter: the next one when the results of the last are painted. */
export async function typeQuery(page: Page, query: string): Promise<Keystroke[]> {
  await page.locator('input[type=search]').focus();
  const keystrokes: Keystroke[] = [];
  for (const letter of query) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    const took = await page.evaluate(async () => {
      const { lastKey } = window as unknown as Watching;
      return lastKey && { inDocument: lastKey.inDocument, painted: await lastKey.painted };
    });
    if (took) keystrokes.push({ query, ...took });
  }
  return keystrokes;
}
