import { utimesSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { hashSource } from '@/serving/inline-styles';
import { createSiteServer } from '@/serving/node/server';
import { ask, portOf } from '../support/http';
import { temporaryFolder, writeFiles } from '../support/temp-dir';
import { files, home, site } from '../support/tiny-site';

// tests/servers asks the same server, with the two others, what any visitor or attacker gets.

test('HEAD gives the same headers as GET, and no body', async () => {
  const get = await site();
  for (const address of ['/', '/nl/nowhere/']) {
    const head = await get(address, { method: 'HEAD' });
    const { status, headers } = await get(address);
    expect([head.status, head.headers['content-type'], head.body.length]).toEqual([status, headers['content-type'], 0]);
  }
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
