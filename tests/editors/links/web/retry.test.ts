import { expect, test } from 'vitest';
import { pauseBeforeRetry } from '@/editors/links/web/retry';

const now = Date.parse('2026-11-22T10:00:00Z');

test('a site that does not answer is asked three times, with growing pauses', () => {
  expect([1, 2, 3].map((tries) => pauseBeforeRetry(tries, {}, now))).toEqual([3_000, 15_000, undefined]);
});

test.each([429, 500, 503, 599])('%i may pass, so it is asked again', (status) => {
  expect(pauseBeforeRetry(1, { status }, now)).toBe(3_000);
});

test.each([200, 301, 401, 403, 404, 410, 999])('%i is an answer, and is not asked again', (status) => {
  expect(pauseBeforeRetry(1, { status }, now)).toBeUndefined();
});

test.each([
  ['20', 20_000],
  ['0', 3_000],
  ['60', 60_000],
  ['Sun, 22 Nov 2026 10:00:30 GMT', 30_000],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 3_000],
  ['soon', 3_000],
  ['', 3_000],
])('a site that says to come back after "%s" is not asked sooner', (retryAfter, pause) => {
  expect(pauseBeforeRetry(1, { status: 429, retryAfter }, now)).toBe(pause);
});

test.each(['61', '86400', 'Sun, 22 Nov 2026 11:00:00 GMT'])(
  'who wants to be left alone for long (%s) is',
  (retryAfter) => {
    expect(pauseBeforeRetry(1, { status: 503, retryAfter }, now)).toBeUndefined();
  },
);
