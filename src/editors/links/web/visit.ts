import pLimit from 'p-limit';
import { pauseBeforeRetry } from './retry';
import { oneAtATime } from './turns';
import { type End, type Failure, type Hop, judge, type Verdict } from './verdict';

/** What a visitor of addresses needs from outside. Times are in milliseconds. */
export type Client = {
  fetch: (address: string, request: RequestInit) => Promise<Response>;
  /** A signal that aborts a request that takes too long. */
  deadline: () => AbortSignal;
  sleep: (milliseconds: number) => Promise<void>;
  /** Since 1970. */
  now: () => number;
  /** Who we are, with an address where the owner of a site can ask: the header of that name. */
  userAgent: string;
};

/** The most redirects that are followed. */
const mostHops = 5;

/** The most requests at once, and the rest that one host gets between two, in milliseconds. */
const mostAtOnce = 4;
const pausePerHost = 1_000;

/**
 * Makes a function that finds out what has become of an address. It is polite: four requests at once at most, one
 * at a time per host, with rest in between. It sends the address and who we are, no cookies, no referrer, and reads the
 * head of the answer only: some servers answer HEAD with an error, so it is a GET that ends there.
 *
 * It does not ask for robots.txt. That is for crawlers, who find their way from link to link (RFC 9309, 1); this asks
 * for single addresses that people have chosen to link to, as a reader's browser does, and follows nothing in them.
 *
 * @returns for one address what it turned out to be; never throws
 */
export function visitor({ fetch, deadline, sleep, now, userAgent }: Client): (address: string) => Promise<Verdict> {
  const slot = pLimit(mostAtOnce);
  const hostTurn = oneAtATime({ pause: pausePerHost, now, sleep });
  const request = { redirect: 'manual', headers: { 'user-agent': userAgent, accept: '*/*' } } as const;

  const tryOnce = async (address: string) => {
    try {
      const response = await fetch(address, { ...request, signal: deadline() });
      const { status, headers } = response;
      // What is wrong with a body that nobody wants is nobody's concern.
      await response.body?.cancel().catch(() => undefined);
      return { status, location: headers.get('location'), retryAfter: headers.get('retry-after') };
    } catch (error) {
      return { failure: failureOf(error) };
    }
  };

  // The whole of one host waits while it asks for patience; a request that waits takes no place from another host.
  const ask = (address: string) =>
    hostTurn(new URL(address).host)(async () => {
      for (let tries = 1; ; tries += 1) {
        const answer = await slot(() => tryOnce(address));
        const pause = pauseBeforeRetry(tries, answer, now());
        if (pause === undefined) return answer;
        await sleep(pause);
      }
    });

  const follow = async (address: string, hops: Hop[]): Promise<End> => {
    const answer = await ask(address);
    if ('failure' in answer) return answer;
    const { status, location } = answer;
    if (status < 300 || status >= 400) return { status };
    if (!location || !URL.canParse(location, address)) return { refused: 'nowhere', to: address };
    const to = withoutFragment(new URL(location, address));
    if (!isSafe(to)) return { refused: 'unsafe', to };
    if (hops.length >= mostHops || hops.some((hop) => hop.to === to)) return { refused: 'too-many', to };
    hops.push({ status, to });
    return follow(to, hops);
  };

  return async (asked) => {
    const address = withoutFragment(new URL(asked));
    const hops: Hop[] = [];
    const end = await follow(address, hops);
    return judge(address, hops, end);
  };
}

/** The part of an address that goes over the line. */
export function withoutFragment(url: URL): string {
  const sent = new URL(url);
  sent.hash = '';
  return sent.href;
}

/** A page on the public web, over a safe connection: no machine of our own network, no name and password. */
function isSafe(address: string): boolean {
  const { protocol, hostname, username, password, port } = new URL(address);
  const isName = hostname.includes('.') && !/^[\d.]+$/.test(hostname);
  return protocol === 'https:' && isName && username === '' && password === '' && port === '';
}

/** Sorts what fetch throws: Node keeps the true reason in `cause`. */
function failureOf(error: unknown): Failure {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown; name?: string } };
  const code = String(cause?.code ?? '');
  if (name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT|ETIMEDOUT/.test(code)) return 'timeout';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'name';
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return 'tls';
  return 'connection';
}
