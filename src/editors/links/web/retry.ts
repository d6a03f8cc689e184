/** How long to wait before the second and the third try, in milliseconds. There is no fourth. */
const pauses: readonly number[] = [3_000, 15_000];

/** The longest that we wait because a server asks for it, in milliseconds. */
const mostPatience = 60_000;

/** What came of one try, as far as it matters to trying again. Without a status there was no answer. */
export type Tried = { status?: number; retryAfter?: string | null };

/**
 * How long to wait before asking again, in milliseconds; undefined when there is no sense in it. No answer, 429 and
 * 5xx may pass; anything else is an answer. Who says when to come back is not asked sooner: when that is longer than
 * we can wait, not at all.
 *
 * @param tries how often it has been asked
 * @param now in milliseconds since 1970, for a Retry-After that is a date
 */
export function pauseBeforeRetry(tries: number, { status, retryAfter }: Tried, now: number): number | undefined {
  const pause = pauses[tries - 1];
  if (pause === undefined || !mayPass(status)) return undefined;
  const asked = retryAfter ? waitOf(retryAfter, now) : undefined;
  if (asked === undefined) return pause;
  return asked > mostPatience ? undefined : Math.max(pause, asked);
}

function mayPass(status: number | undefined): boolean {
  return status === undefined || status === 429 || (status >= 500 && status < 600);
}

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3); undefined when it is neither. */
function waitOf(retryAfter: string, now: number): number | undefined {
  const text = retryAfter.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : date - now;
}
