import { z } from 'zod';
import { day } from '@/content/schema/common';
import measured from '../../editorial/proof.json';

const count = z.int().nonnegative();

/** What a use of a page changed that stays: nothing, when the list is empty. */
const changed = z.array(z.enum(['address', 'title', 'history', 'cookies', 'stored', 'requests']));

/**
 * What a browser saw of the whole site, as a server gives it. A figure that was not measured is not there, and no page
 * shows it.
 */
const proofSchema = z.strictObject({
  on: day,
  /** The hash of the code that made what was measured. */
  code: z.string().regex(/^[0-9a-f]{12}$/),
  browser: z.string(),
  /** How many pages were opened, one after the other, by following links. */
  pages: count.optional(),
  /** Requests for files of the site, and the hosts that anything else was asked of. */
  requests: count.optional(),
  hosts: z.array(z.string()).optional(),
  /** Names. Stored is what a page keeps in any other way: `local`, `session`, `database`, `cache` or `worker`, and a name. */
  cookies: z.array(z.string()).optional(),
  stored: z.array(z.string()).optional(),
  finder: changed.optional(),
  search: changed.optional(),
  /** After the quick exit, in the history of the tab: whether the page itself is there, and how many from before. */
  exit: z.strictObject({ isPageGone: z.boolean(), earlier: count }).optional(),
  /** The headers that protect a visitor, by the status of the answer. */
  headers: z.record(z.enum(['200', '304', '404']), z.record(z.string(), z.string())).optional(),
});

/** What a browser saw of the whole site; a figure that was not measured is not there. */
export type Proof = z.infer<typeof proofSchema>;

/** What was measured last. */
export const proof = proofSchema.parse(measured);

/** Tells whether what was measured is what this code makes. Code that does not know its own hash makes something else. */
export function isOfThisCode({ code }: Pick<Proof, 'code'>, own = process.env.CODE_HASH): boolean {
  return code === own;
}

/** What was found that the page about privacy says is not so: empty when its words hold. Pure. */
export function contradictions({ cookies, stored, hosts, finder, search, exit, headers }: Proof): string[] {
  const told = (what: string, names: readonly string[] = []) =>
    names.length > 0 ? [`${what}: ${names.join(', ')}`] : [];
  const [whole = [], ...others] = Object.values(headers ?? {}).map((each) => Object.keys(each));
  const missing = others.flatMap((names) => whole.filter((name) => !names.includes(name)));
  return [
    ...told('cookies', cookies),
    ...told('stored in the browser', stored),
    ...told('asked of others', hosts),
    ...told('changed by the finder', finder),
    ...told('changed by the search', search),
    ...told('left by the quick exit', exit?.isPageGone === false ? ['the page in the history'] : []),
    ...told('headers not on every answer', missing),
  ];
}
