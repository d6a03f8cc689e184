import { expect, test } from 'vitest';
import { codeHash } from '@/publish/code-hash';
import { contradictions, type Proof, proof } from '@/site/proof';
import { temporaryFolder, writeFiles } from '../support/temp-dir';

const clean: Proof = {
  on: '2026-11-22',
  code: '0123456789ab',
  browser: 'Chromium 1',
  cookies: [],
  stored: [],
  hosts: [],
  finder: [],
  search: [],
  exit: { isPageGone: true, earlier: 1 },
  headers: { '200': { a: '1' }, '304': { a: '1' }, '404': { a: '1' } },
};

test('what was measured of this site is what its page about privacy says', () => {
  expect(contradictions(proof)).toEqual([]);
  expect(proof.pages).toBeGreaterThan(100);
});

test.each<[string, Partial<Proof>]>([
  ['cookies: seen', { cookies: ['seen'] }],
  ['stored in the browser: local seen', { stored: ['local seen'] }],
  ['asked of others: foreign.example', { hosts: ['foreign.example'] }],
  ['changed by the finder: address', { finder: ['address'] }],
  ['changed by the search: history', { search: ['history'] }],
  ['left by the quick exit: the page in the history', { exit: { isPageGone: false, earlier: 1 } }],
  ['headers not on every answer: a', { headers: { '200': { a: '1' }, '304': { a: '1' }, '404': {} } }],
])('a proof is refused that tells of %s', (told, seen) => {
  expect(contradictions({ ...clean, ...seen })).toEqual([told]);
  expect(contradictions(clean)).toEqual([]);
});

test('another header or another package is other code; other words are not', async () => {
  const rooms = 'app blocks islands lib publish serving site templates ui'.split(' ');
  const files = Object.fromEntries(rooms.map((room) => [`src/${room}/one.ts`, 'one']));
  const root = temporaryFolder({ ...files, 'package-lock.json': '{}' });
  const hash = await codeHash(root);
  writeFiles(root, { 'messages/nl.json': '{}', 'content/pages/privacy/nl.mdx': 'Anders' });
  expect(await codeHash(root)).toBe(hash);
  writeFiles(root, { 'src/serving/one.ts': 'two' });
  expect(await codeHash(root)).not.toBe(hash);
  writeFiles(root, { 'src/serving/one.ts': 'one', 'package-lock.json': '{ }' });
  expect(await codeHash(root)).not.toBe(hash);
});
