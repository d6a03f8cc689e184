import { utimesSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { answerHeaders } from '@/serving/headers';
import { hashSource } from '@/serving/inline-styles';
import { createSiteServer } from '@/serving/node/server';
import { ask, portOf } from '../support/http';
import { temporaryFolder, writeFiles } from '../support/temp-dir';
import { css, files, home, site } from '../support/tiny-site';

test('a visitor gets a page', async () => {
  const get = await site();
  const { status, headers, body } = await get('/');
  expect([status, String(body)]).toEqual([200, home]);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
});

test.each([
  [200, '/', {}],
  [200, '/favicon.svg', { method: 'HEAD' }],
  [301, '/nl', {}],
  [400, '/%00', {}],
  [404, '/nl/nowhere/', {}],
  [405, '/', { method: 'POST' }],
])('every answer carries the headers of the site: %i', async (status, address, asked) => {
  const get = await site();
  const answer = await get(address, asked);
  expect(answer.status).toBe(status);
  const wanted = answerHeaders({ styleHashes: [hashSource(css)], finder: [] }, status, address);
  for (const [name, value] of Object.entries(wanted)) expect(answer.headers[name.toLowerCase()]).toBe(value);
});

test('a browser that has the page already is told so, with the headers of the site', async () => {
  const get = await site();
  const first = await get('/nl/');
  const second = await get('/nl/', { headers: { 'If-None-Match': String(first.headers.etag) } });
  expect([second.status, String(second.body)]).toEqual([304, '']);
  expect(second.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
  expect(second.headers['cache-control']).toBe('no-cache');
});

test.each([
  ['/nowhere/', '404 in all languages'],
  ['/fr/', '404 in all languages'],
  ['/nl/nowhere/', '404 in Dutch'],
  ['/en/nowhere', '404 in English'],
])('a visitor at %s, which does not exist, is told so in the right language', async (address, text) => {
  const get = await site();
  const { status, headers, body } = await get(address);
  expect([status, String(body), headers['content-type']]).toEqual([404, text, 'text/html; charset=utf-8']);
});

test('an address without its last slash moves to the one with it, and leaves a query behind', async () => {
  const get = await site();
  expect((await get('/nl')).headers.location).toBe('/nl/');
  expect((await get('/nl?who=teenager')).headers.location).toBe('/nl/');
});

test('HEAD gives the same headers as GET, and no body', async () => {
  const get = await site();
  for (const address of ['/', '/nl/nowhere/']) {
    const head = await get(address, { method: 'HEAD' });
    const { status, headers } = await get(address);
    expect([head.status, head.headers['content-type'], head.body.length]).toEqual([status, headers['content-type'], 0]);
  }
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('nothing can be sent to the site: %s', async (method) => {
  const get = await site();
  const { status, headers } = await get('/', { method });
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('a browser gets the smallest form that it understands', async () => {
  const get = await site();
  const both = await get('/', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
  expect([both.headers['content-encoding'], String(brotliDecompressSync(both.body))]).toEqual(['br', home]);
  const gzip = await get('/', { headers: { 'Accept-Encoding': 'gzip' } });
  expect([gzip.headers['content-encoding'], String(gunzipSync(gzip.body))]).toEqual(['gzip', home]);
  const neither = await get('/');
  expect([neither.headers['content-encoding'], String(neither.body)]).toEqual([undefined, home]);
  expect([both, gzip, neither].map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'));
});

test.each(['/index.html.br', '/index.html.gz', '/_headers', '/.server/headers.nginx.conf', '/.git/config'])(
  'a file that is not for visitors does not exist for them: %s',
  async (address) => {
    const get = await site();
    expect((await get(address)).status).toBe(404);
  },
);

test('a page has one address: without the name of its file', async () => {
  const get = await site();
  const { status, headers } = await get('/nl/index.html?x');
  expect([status, headers.location]).toEqual([301, '/nl/']);
});

test('without a built site the server says what to run', () => {
  expect(() => createSiteServer(temporaryFolder())).toThrow('npm run build');
});

test('after a new build the policy allows the new stylesheet', async () => {
  const folder = temporaryFolder(files);
  const server = createSiteServer(path.join(folder, 'out'));
  const port = await portOf(server);
  onTestFinished(() => {
    server.close();
  });
  await ask(port, '/');
  writeFiles(folder, { 'out/index.html': '<style>p{color:blue}</style>' });
  utimesSync(path.join(folder, 'out/index.html'), new Date(2001, 0), new Date(2001, 0));
  const { headers, body } = await ask(port, '/');
  expect(String(body)).toContain('color:blue');
  expect(headers['content-security-policy']).toContain(hashSource('p{color:blue}'));
});
