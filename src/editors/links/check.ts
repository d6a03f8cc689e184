import type { Link } from './collect';
import { type Cache, remembered } from './web/cache';
import type { Verdict } from './web/verdict';

/** An address, where it stands, and what it turned out to be. */
export type Result = Link & { verdict: Verdict };

/**
 * Finds out what has become of each link, from memory where a good answer is fresh enough.
 *
 * @param options.visit asks one address; see {@link import('./web/visit').visitor}
 * @param options.now milliseconds since 1970
 * @returns the results in the order of the links; what to remember, of these links only; how many were asked for now
 */
export async function checkAddresses(
  links: readonly Link[],
  options: { cache: Cache; visit: (address: string) => Promise<Verdict>; now: number },
): Promise<{ results: Result[]; cache: Cache; asked: number }> {
  const { cache, visit, now } = options;
  let asked = 0;
  const checked = await Promise.all(
    links.map(async (link) => {
      const known = remembered(cache, link.address, now);
      if (known) return { link, verdict: known, at: cache[link.address]?.at ?? now };
      asked += 1;
      return { link, verdict: await visit(link.address), at: now };
    }),
  );
  return {
    results: checked.map(({ link, verdict }) => ({ ...link, verdict })),
    cache: Object.fromEntries(checked.map(({ link, verdict, at }) => [link.address, { at, verdict }])),
    asked,
  };
}

/** The findings that fail a run: nothing is there. The others ask a person to look. */
export function isDead({ kind }: Verdict): boolean {
  return kind === 'gone' || kind === 'no-answer';
}

/** From this many addresses on, silence on all of them says something about us rather than about them. */
const tooManyToBeChance = 10;

/** Tells whether it is probably this computer that has no connection. `asked` is how many were asked for now. */
export function seemsOffline(results: readonly Result[], asked: number): boolean {
  return asked >= tooManyToBeChance && results.filter(({ verdict }) => verdict.kind === 'no-answer').length === asked;
}
