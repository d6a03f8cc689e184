import { z } from 'zod';
import { type Verdict, verdictSchema } from './verdict';

const cacheSchema = z.record(z.string(), z.strictObject({ at: z.int(), verdict: verdictSchema }));

/** What is remembered of earlier visits, by address; `at` in milliseconds since 1970. */
export type Cache = z.infer<typeof cacheSchema>;

/** How long a good answer counts, in milliseconds: a week. */
const freshFor = 7 * 24 * 60 * 60 * 1000;

/** Reads a cache from its text; undefined when it is not one. */
export function readCache(text: string): Cache | undefined {
  try {
    return cacheSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** What is still known of an address: a good answer of at most a week old. A bad one is always tried again. */
export function remembered(cache: Cache, address: string, now: number): Verdict | undefined {
  const known = Object.hasOwn(cache, address) ? cache[address] : undefined;
  if (!known || (known.verdict.kind !== 'works' && known.verdict.kind !== 'moved')) return undefined;
  const age = now - known.at;
  return age >= 0 && age <= freshFor ? known.verdict : undefined;
}
