import { expect, test } from 'vitest';
import { type Cache, readCache, remembered } from '@/editors/links/web/cache';
import type { Verdict } from '@/editors/links/web/verdict';

const address = 'https://desk.example/';
const day = 24 * 60 * 60 * 1000;
const cacheOf = (verdict: Verdict): Cache => ({ [address]: { at: 100 * day, verdict } });

test('a good answer counts for seven days', () => {
  for (const verdict of [{ kind: 'works' }, { kind: 'moved', to: 'https://desk.example/nl/' }] satisfies Verdict[]) {
    expect(remembered(cacheOf(verdict), address, 107 * day)).toEqual(verdict);
    expect(remembered(cacheOf(verdict), address, 107 * day + 1)).toBeUndefined();
  }
});

test.each<Verdict>([
  { kind: 'gone', status: 404 },
  { kind: 'no-answer', failure: 'name' },
  { kind: 'refuses', status: 403 },
  { kind: 'server-fault', status: 500 },
  { kind: 'suspicious', doubt: 'front-page', to: 'https://desk.example/' },
])('a bad answer ($kind) is never relied on', (verdict) => {
  expect(remembered(cacheOf(verdict), address, 100 * day)).toBeUndefined();
});

test('an answer from the future says that a clock was wrong, so it is not relied on', () => {
  expect(remembered(cacheOf({ kind: 'works' }), address, 99 * day)).toBeUndefined();
});

test('an address that was never asked for is not remembered, whatever its name', () => {
  expect(remembered({}, 'constructor', 0)).toBeUndefined();
});

test.each([
  '',
  '{',
  '[]',
  '{"https://a.example/": {"at": 1}}',
  '{"https://a.example/": {"at": 1, "verdict": {"kind": "fine"}}}',
])('a broken cache (%s) is known as one', (text) => {
  expect(readCache(text)).toBeUndefined();
});

test('what is written can be read again', () => {
  const cache = cacheOf({ kind: 'suspicious', doubt: 'too-many', to: address });
  expect(readCache(JSON.stringify(cache))).toEqual(cache);
});
