import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerHeaders, type Build } from '@/serving/headers';
import { faultCases } from './cases';
import { differences } from './differences';
import { availableServers, isAsked, serverNames } from './plans';
import { asking, exchange, open, type RawAnswer } from './raw';
import { host, styleOf } from './release';
import { startServer, type TestServer } from './servers';

const { here, missing } = availableServers();
const build: Build = { styleHashes: [styleOf('one')], finder: ['/nl/hulp-vinden/'], moved: {} };
const table = differences();

/** The headers of the site that an answer lacks or says otherwise. */
function lacking({ status, headers }: RawAnswer, address: string): string[] {
  return Object.entries(answerHeaders(build, status, address))
    .filter(([name, value]) => headers[name.toLowerCase()] !== value)
    .map(([name]) => name);
}

/** An answer in the words of the table in docs/servers.md. */
function inWords(answer: RawAnswer): string {
  if (answer.raw === '') return 'closed without an answer';
  if (answer.status === 0) return `no HTTP: ${answer.raw.slice(0, 40)}`;
  return `${answer.line}${lacking(answer, '').length === 0 ? '' : ', without our headers'}`;
}

/** What nobody may learn: a file outside the site, a path of the machine, a version. */
const leaks = /SECRET|root:x:0|\/tmp\/|\/srv\/|nginx\/\d|caddy\/\d|node\.js|v\d+\.\d+\.\d+|at .*:\d+:\d+/i;

test('every server that is on this machine is tested; what is left out is said', () => {
  if (missing.length > 0) console.log(`Left out, because it is not on this machine: ${missing.join('; ')}`);
  expect(here.length + missing.length).toBe(serverNames.length);
});

test('the table of differences names servers and faults that there are', () => {
  const names = new Set(faultCases.map(({ name }) => name));
  expect(
    table.filter(({ fault, server }) => !names.has(fault) || !serverNames.some((name) => name === server)),
  ).toEqual([]);
  expect(table.length).toBeGreaterThan(0);
});

for (const name of here) {
  describe.runIf(isAsked(name))(name, () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startServer(name);
    });
    afterAll(() => server?.stop());

    test.each(faultCases)(
      'a client that $name learns nothing and harms nobody',
      async ({ name: fault, bytes, allowed }) => {
        const answer = await exchange(server.door, bytes);
        const row = table.find((difference) => difference.fault === fault && difference.server === name);
        const isAllowed =
          answer.raw === ''
            ? allowed.includes('closed')
            : allowed.includes(answer.status) && lacking(answer, '').length === 0;
        expect(answer.raw).not.toMatch(leaks);
        expect(row ? inWords(answer) : isAllowed || inWords(answer)).toBe(row ? row.answer : true);
        // A row for what any server may do would be no difference.
        expect(row !== undefined && isAllowed).toBe(false);
        expect((await exchange(server.door, asking('/nl/'))).status).toBe(200);
      },
    );

    test('a client that goes away in the middle harms nobody', async () => {
      for (const { bytes } of faultCases) {
        const socket = await open(server.door);
        socket.on('error', () => undefined).write(bytes.slice(0, 20_000));
        socket.destroy();
      }
      const tunnel = await open(server.door);
      tunnel.on('error', () => undefined).write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
      // Node resets a connection without TLS only.
      if (server.door.isTls) tunnel.destroy();
      else tunnel.resetAndDestroy();
      expect((await exchange(server.door, asking('/nl/'))).status).toBe(200);
    });

    test.each([
      [200, '/', {}],
      [200, '/nl/hulp-vinden/', {}],
      [200, '/data/finder.json', {}],
      [200, '/islands/site.nl.one.js', {}],
      [200, '/favicon.svg', {}],
      [200, '/robots.txt', {}],
      [200, '/.well-known/security.txt', {}],
      [200, '/nl/', { method: 'HEAD' }],
      [301, '/nl', {}],
      [404, '/nowhere', {}],
      [404, '/islands/gone.js', {}],
      [404, '/data/', {}],
      [301, '//nl/', {}],
      [301, '/nl/hulp-zoeken/', {}],
      [400, '/nl/%0A', {}],
      [405, '/data/finder.json', { method: 'POST' }],
    ])('every answer has its headers: %i for %s', async (status, address, asked) => {
      const answer = await exchange(server.door, asking(address, asked));
      expect([answer.status, lacking(answer, address)]).toEqual([status, []]);
    });

    test.each(['/nl/hulp-zoeken/', '/nl/hulp-zoeken', '/nl/hulp-zoeken/?who=teenager'])(
      'a visitor who kept %s comes to the page that took its place, in one step',
      async (address) => {
        const { status, headers } = await exchange(server.door, asking(address));
        const { pathname, search } = new URL(headers.location ?? '', `https://${host}`);
        expect([status, pathname, search]).toEqual([301, '/nl/hulp-vinden/', '']);
        expect((await exchange(server.door, asking('/nl/hulp-zoeken/meer/'))).status).toBe(404);
      },
    );

    test('a file that a browser has already comes as 304, with its headers and without a body', async () => {
      for (const address of ['/nl/', '/data/finder.json', '/islands/site.nl.one.js']) {
        const first = await exchange(server.door, asking(address));
        const headers = { 'If-None-Match': first.headers.etag ?? '' };
        const second = await exchange(server.door, asking(address, { headers }));
        expect([second.status, lacking(second, address), second.body.length]).toEqual([304, [], 0]);
      }
    });

    test.each([
      ['/nowhere', '404 in all languages'],
      ['/fr/', '404 in all languages'],
      ['/nl/nowhere/', '404 in Dutch'],
      ['/en/nowhere', '404 in English'],
      ['/nl/.git/config', '404 in Dutch'],
      ['/nl/hulp-vinden/).', '404 in Dutch'],
      ['/nl/hulp-vinden/%20', '404 in Dutch'],
      ['/en/%0A', '404 in English'],
      ['/nl/hulp-vinden/%0d%0a?a=b', '404 in Dutch'],
      ['/nl/hulp-vinden%2F', '404 in Dutch'],
      ['/en/\\', '404 in English'],
      ['/nl/./', '404 in Dutch'],
      ['//nl/%0A', '404 in Dutch'],
      ['/%0A', '404 in all languages'],
      ['/nl/%E9', '404 in Dutch'],
      ['/nl/%', '404 in Dutch'],
      ['/nl/100%-veilig/', '404 in Dutch'],
    ])('a visitor at %s, which does not exist, is told so in the right language', async (address, words) => {
      const { status, headers, body } = await exchange(server.door, asking(address));
      // Go's parser answers by itself to an address that does not decode, under Caddy; see docs/servers.md.
      if (name === 'caddy' && /%(?![\da-f]{2})/i.test(address)) return expect(status).toBe(400);
      expect([400, 404]).toContain(status);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(String(body)).toContain(words);
    });

    test.each([
      ['/nl', '/nl/'],
      ['/nl?who=teenager', '/nl/'],
      ['/nl/index.html?who=teenager', '/nl/'],
      ['/index.html', '/'],
      ['//nl//hulp-vinden///?who=teenager', '/nl/hulp-vinden/'],
      ['/nl//nowhere', '/nl/nowhere'],
      ['//evil.example/', '/evil.example/'],
      ['///evil.example//nl', '/evil.example/nl'],
    ])('%s moves to the one address of its page, and leaves a query behind', async (address, to) => {
      const { status, headers } = await exchange(server.door, asking(address));
      expect([status, headers.location]).toEqual([301, to]);
    });

    test.each([
      ['br', 'gzip, deflate, br'],
      ['gzip', 'gzip, br;q=0'],
      [undefined, ''],
    ])('a browser gets the smallest form that it takes: %s', async (coding, accepted) => {
      const headers = { 'Accept-Encoding': accepted };
      for (const address of ['/nl/', '/nowhere', '/data/finder.json']) {
        const answer = await exchange(server.door, asking(address, { headers }));
        expect([address, answer.headers['content-encoding'], answer.headers.vary]).toEqual([
          address,
          coding,
          'Accept-Encoding',
        ]);
      }
    });

    test.each([
      ['/', 'text/html; charset=utf-8'],
      ['/islands/site.nl.one.js', 'text/javascript; charset=utf-8'],
      ['/data/finder.json', 'application/json; charset=utf-8'],
      ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
      ['/robots.txt', 'text/plain; charset=utf-8'],
    ])('%s says what it is', async (address, type) => {
      const { headers } = await exchange(server.door, asking(address));
      expect(headers['content-type']).toBe(type);
    });
  });
}
