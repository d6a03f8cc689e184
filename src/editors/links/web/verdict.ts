import { z } from 'zod';

/** Why a request got no answer at all: the name is unknown, no safe connection, too slow, or the connection broke. */
const failures = ['name', 'tls', 'timeout', 'connection'] as const;

/** Why a redirect is not taken for the page that was meant. */
const doubts = ['front-page', 'other-host', 'unsafe', 'too-many', 'nowhere'] as const;

const status = z.int().min(100).max(999);

/**
 * What an address turned out to be. `to` is where its redirects lead.
 *
 * - `works`; `moved`: works, at another address from now on;
 * - `gone`: 404 or 410; `no-answer`: nobody there, after all tries;
 * - `refuses`: no to a machine, perhaps not to a person; `server-fault`: 5xx after all tries;
 * - `suspicious`: something answers, but perhaps not the page that was meant.
 */
export const verdictSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('works') }),
  z.strictObject({ kind: z.literal('moved'), to: z.string() }),
  z.strictObject({ kind: z.literal('gone'), status }),
  z.strictObject({ kind: z.literal('no-answer'), failure: z.enum(failures) }),
  z.strictObject({ kind: z.literal('refuses'), status }),
  z.strictObject({ kind: z.literal('server-fault'), status }),
  z.strictObject({ kind: z.literal('suspicious'), doubt: z.enum(doubts), to: z.string() }),
]);

/** What an address turned out to be. */
export type Verdict = z.infer<typeof verdictSchema>;

/** Why a request got no answer at all. */
export type Failure = (typeof failures)[number];

/** A redirect that was followed: its status, and the address that it named. */
export type Hop = { status: number; to: string };

/** How following an address ended: an answer, no answer, or a redirect that is not followed. */
export type End =
  | { status: number }
  | { failure: Failure }
  | { refused: 'unsafe' | 'too-many' | 'nowhere'; to: string };

/** Sorts what came of an address. */
export function judge(asked: string, hops: readonly Hop[], end: End): Verdict {
  if ('failure' in end) return { kind: 'no-answer', failure: end.failure };
  if ('refused' in end) return { kind: 'suspicious', doubt: end.refused, to: end.to };
  const { status } = end;
  if (status === 404 || status === 410) return { kind: 'gone', status };
  // 999 is what LinkedIn says to machines. A 4xx other than those above is about how we asked, not about the page.
  if ((status >= 400 && status < 500) || status >= 600) return { kind: 'refuses', status };
  if (status >= 500) return { kind: 'server-fault', status };
  return judgeRedirects(asked, hops);
}

function judgeRedirects(asked: string, hops: readonly Hop[]): Verdict {
  const last = hops.at(-1);
  if (!last || last.to === asked) return { kind: 'works' };
  const from = new URL(asked);
  const to = new URL(last.to);
  if (hostOf(from) !== hostOf(to)) return { kind: 'suspicious', doubt: 'other-host', to: last.to };
  if (isFrontPage(to) && !isFrontPage(from)) return { kind: 'suspicious', doubt: 'front-page', to: last.to };
  // Only the permanent ones before the first temporary one say that the address itself is old (RFC 9110, 15.4).
  const firstTemporary = hops.findIndex((hop) => hop.status !== 301 && hop.status !== 308);
  const lasting = hops.slice(0, firstTemporary < 0 ? undefined : firstTemporary).at(-1);
  return lasting && lasting.to !== asked ? { kind: 'moved', to: lasting.to } : { kind: 'works' };
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^www\./, '');
}

/** The way in to a site, or to one of its languages: /, /nl/, /en-gb/index.html, /home. A query names a page. */
function isFrontPage({ pathname, search }: URL): boolean {
  return search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?(?:\/|$))?(?:(?:index|home)(?:\.[a-z]+)?\/?)?$/i.test(pathname);
}
