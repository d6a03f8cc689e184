import { setTimeout } from 'node:timers/promises';

/** The keys that a step presses, as WebDriver writes them. */
export const keys = { Enter: '\uE007', Shift: '\uE008' } as const;

/** A browser with one tab, as its own protocol drives it: what a step may ask of every engine. */
export type Visitor = {
  /** For instance `Firefox 153.8`. */
  name: string;
  open: (address: string) => Promise<void>;
  /** Runs a function in the page and gives what it gives; it knows nothing but what is given to it, as JSON. */
  run: <Seen, Given>(look: (given: Given) => Seen, given?: Given) => Promise<Seen>;
  /** Presses the middle of the first element that a selector finds. */
  tap: (selector: string) => Promise<void>;
  press: (key: keyof typeof keys) => Promise<void>;
  /** Types into what has the focus. */
  type: (text: string) => Promise<void>;
  /** The page on paper, as a PDF; undefined where the protocol of the engine has no way to print. */
  print: () => Promise<Uint8Array | undefined>;
  close: () => Promise<void>;
};

/** How long something may take that a visitor waits for, in milliseconds; a busy machine is slow. */
const patience = 60_000;

/**
 * Waits until the page gives something that is true, and gives that. A page that is on its way to the next one cannot be
 * asked: that counts as not yet.
 *
 * @throws Error with what was waited for
 */
export async function until<Seen extends string | boolean | null | undefined, Given>(
  { run }: Pick<Visitor, 'run'>,
  what: string,
  look: (given: Given) => Seen,
  given?: Given,
): Promise<Seen> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const seen = await run(look, given).catch(() => undefined);
    if (seen) return seen;
    await setTimeout(100);
  }
  throw new Error(`It did not come to this: ${what}`);
}

/**
 * Goes to an address from the page that stands there, and waits until it is loaded. What the protocols have for it waits in
 * vain after a page that came back from the cache for Back, in Firefox and in WebKitGTK.
 */
export async function openByScript(run: Visitor['run'], address: string): Promise<void> {
  await run((address) => {
    document.documentElement.classList.add('left');
    location.href = address;
  }, address);
  const isThere = (address: string) =>
    location.href === address && document.readyState === 'complete' && !document.querySelector('html.left');
  await until({ run }, `${address} is loaded`, isThere, address);
}

/** The code that runs a function in a page, as one expression. */
export const codeOf = (look: (given: never) => unknown, given: unknown) => `(${look})(${JSON.stringify(given)})`;
