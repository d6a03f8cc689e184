import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { visitor } from '@/editors/links/web/visit';
import { portOf } from '../../../support/http';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const says =
  (status: number, headers: Record<string, string> = {}): Handler =>
  (_request, response) =>
    response.writeHead(status, headers).end();
const sendsTo = (to: string, status = 302) => says(status, { location: to });

/** Answers in turn; the last one stays. */
function inTurn(...handlers: Handler[]): Handler {
  let turn = 0;
  return (request, response) => {
    const handler = handlers[Math.min(turn, handlers.length - 1)];
    turn += 1;
    handler?.(request, response);
  };
}

/**
 * A visitor of a small web on this machine: pages by address without https://. Its clock moves only when it sleeps, and
 * a request to a page that `hangs` is given up as soon as that page has heard it.
 */
async function webOf(pages: Record<string, Handler>) {
  const asked: { address: string; headers: IncomingMessage['headers'] }[] = [];
  const slept: number[] = [];
  let clock = Date.parse('2026-11-22T10:00:00Z');
  let giveUp: AbortController[] = [];

  const server = createServer((request, response) => {
    const address = (request.url ?? '').slice(1);
    asked.push({ address: `https://${address}`, headers: request.headers });
    const page = pages[address];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  const port = await portOf(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });

  const visit = visitor({
    fetch: (address, request) => fetch(address.replace(/^https:\//, `http://127.0.0.1:${port}`), request),
    deadline: () => {
      const controller = new AbortController();
      giveUp.push(controller);
      return controller.signal;
    },
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      clock += milliseconds;
    },
    now: () => clock,
    userAgent: 'TestLinks/1.0 (+https://site.example/)',
  });
  const runOut = () => {
    for (const controller of giveUp) controller.abort(new DOMException('too slow', 'TimeoutError'));
    giveUp = [];
  };
  return { visit, asked, slept, runOut };
}

test('a page is asked for with its address and who we are; nothing of ours goes along, also not to the next page', async () => {
  const { visit, asked } = await webOf({
    'desk.example/chat?a=1': says(302, { 'set-cookie': 'a=b; Path=/', location: '/room' }),
    'desk.example/room': says(200),
  });
  expect(await visit('https://desk.example/chat?a=1#top')).toEqual({ kind: 'works' });
  expect(asked.map(({ address }) => address)).toEqual(['https://desk.example/chat?a=1', 'https://desk.example/room']);
  for (const { headers } of asked) {
    expect(headers).toMatchObject({ 'user-agent': 'TestLinks/1.0 (+https://site.example/)', accept: '*/*' });
    const sent = Object.keys(headers).filter((name) => ['cookie', 'referer', 'origin', 'authorization'].includes(name));
    expect(sent).toEqual([]);
  }
});

test('a page that has moved for good gives its new address, also when that is relative', async () => {
  const { visit } = await webOf({ 'desk.example/old': sendsTo('/new', 301), 'desk.example/new': says(200) });
  expect(await visit('https://desk.example/old')).toEqual({ kind: 'moved', to: 'https://desk.example/new' });
});

test.each([404, 410])('a page that answers %i is gone', async (status) => {
  const { visit, asked } = await webOf({ 'desk.example/chat': says(status) });
  expect(await visit('https://desk.example/chat')).toEqual({ kind: 'gone', status });
  expect(asked).toHaveLength(1);
});

test('a page that refuses machines is not called dead', async () => {
  const { visit } = await webOf({ 'desk.example/chat': says(403) });
  expect(await visit('https://desk.example/chat')).toEqual({ kind: 'refuses', status: 403 });
});

test('a site that is too busy is asked again when it says', async () => {
  const { visit, slept } = await webOf({ 'desk.example/': inTurn(says(429, { 'retry-after': '20' }), says(200)) });
  expect(await visit('https://desk.example/')).toEqual({ kind: 'works' });
  expect(slept).toContain(20_000);
});

test('a passing fault at a site passes', async () => {
  const { visit } = await webOf({ 'desk.example/': inTurn(says(500), says(502), says(200)) });
  expect(await visit('https://desk.example/')).toEqual({ kind: 'works' });
});

test('a lasting fault at a site is told after three tries', async () => {
  const { visit, asked } = await webOf({ 'desk.example/': says(503) });
  expect(await visit('https://desk.example/')).toEqual({ kind: 'server-fault', status: 503 });
  expect(asked).toHaveLength(3);
});

test('redirects that go round are followed no further than once round', async () => {
  const { visit, asked } = await webOf({
    'desk.example/a': sendsTo('https://desk.example/b'),
    'desk.example/b': sendsTo('https://desk.example/a'),
  });
  expect(await visit('https://desk.example/a')).toMatchObject({ kind: 'suspicious', doubt: 'too-many' });
  expect(asked.length).toBeLessThanOrEqual(3);
});

test('at most five redirects are followed', async () => {
  const steps = Array.from({ length: 9 }, (_, step) => [
    `desk.example/${step}`,
    sendsTo(`https://desk.example/${step + 1}`, 301),
  ]);
  const { visit, asked } = await webOf(Object.fromEntries(steps));
  expect(await visit('https://desk.example/0')).toMatchObject({ kind: 'suspicious', doubt: 'too-many' });
  expect(asked).toHaveLength(6);
});

test.each([
  'http://desk.example/chat',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://2130706433/',
  'https://desk.example:8443/',
  'https://desk@evil.example/',
  'file:///etc/passwd',
  'javascript:alert(1)',
])('a redirect to %s is told and not followed', async (to) => {
  const { visit, asked } = await webOf({ 'desk.example/': sendsTo(to) });
  expect(await visit('https://desk.example/')).toMatchObject({ kind: 'suspicious', doubt: 'unsafe' });
  expect(asked).toHaveLength(1);
});

test.each([{}, { location: 'https://' }])('a redirect to nowhere (%o) is told', async (headers) => {
  const { visit } = await webOf({ 'desk.example/': says(302, headers as Record<string, string>) });
  expect(await visit('https://desk.example/')).toMatchObject({ kind: 'suspicious', doubt: 'nowhere' });
});

test('a site that never answers is given up, three times over', async () => {
  const web = await webOf({ 'desk.example/': () => web.runOut() });
  expect(await web.visit('https://desk.example/')).toEqual({ kind: 'no-answer', failure: 'timeout' });
  expect([web.asked.length, web.slept]).toEqual([3, [3_000, 15_000]]);
});

test('a connection that breaks once is tried again, and told when it keeps breaking', async () => {
  const reset: Handler = (request) => request.socket.resetAndDestroy();
  const { visit } = await webOf({ 'once.example/': inTurn(reset, says(200)), 'always.example/': reset });
  expect(await visit('https://once.example/')).toEqual({ kind: 'works' });
  expect(await visit('https://always.example/')).toEqual({ kind: 'no-answer', failure: 'connection' });
});

test.each([
  ['ENOTFOUND', 'name'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
  ['ECONNREFUSED', 'connection'],
])('what Node calls %s is told as %s', async (code, failure) => {
  const visit = visitor({
    fetch: () => Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })),
    deadline: () => new AbortController().signal,
    sleep: async () => undefined,
    now: () => 0,
    userAgent: 'Test',
  });
  expect(await visit('https://desk.example/')).toEqual({ kind: 'no-answer', failure });
});

test('an endless page is not read: the connection is closed after its head', async () => {
  let closed: () => void = () => undefined;
  const isClosed = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const { visit } = await webOf({
    'big.example/': (_request, response) => {
      response.on('close', () => closed());
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', pour);
      pour();
    },
  });
  expect(await visit('https://big.example/')).toEqual({ kind: 'works' });
  await isClosed;
});

test('what a page holds does not matter, nor that it says it holds more than it does', async () => {
  const { visit } = await webOf({
    'odd.example/': (request, response) => {
      response.writeHead(200, { 'content-type': 'image/png', 'content-length': '1000' });
      response.write('<html>', () => request.socket.destroy());
    },
  });
  expect(await visit('https://odd.example/')).toEqual({ kind: 'works' });
});

test('pages of one site are asked for one after the other with a second in between, those of four sites at once', async () => {
  let open = 0;
  let most = 0;
  let mostOnOne = 0;
  const openOn: Record<string, number> = {};
  const slow: Handler = (request, response) => {
    const host = (request.url ?? '').split('/')[1] ?? '';
    open += 1;
    most = Math.max(most, open);
    openOn[host] = (openOn[host] ?? 0) + 1;
    mostOnOne = Math.max(mostOnOne, openOn[host]);
    setImmediate(() => {
      open -= 1;
      openOn[host] = 0;
      response.writeHead(200).end();
    });
  };
  const pages = Array.from({ length: 24 }, (_, page) => `site-${page % 8}.example/${page}`);
  const { visit, slept, asked } = await webOf(Object.fromEntries(pages.map((page) => [page, slow])));
  const verdicts = await Promise.all(pages.map((page) => visit(`https://${page}`)));
  expect(new Set(verdicts.map(({ kind }) => kind))).toEqual(new Set(['works']));
  expect(asked).toHaveLength(24);
  expect(most).toBeLessThanOrEqual(4);
  expect(mostOnOne).toBe(1);
  expect(slept.length).toBeGreaterThan(0);
  expect(Math.max(...slept)).toBeLessThanOrEqual(1_000);
});
