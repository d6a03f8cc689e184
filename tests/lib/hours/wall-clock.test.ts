import { expect, test } from 'vitest';
import { dateOf, offsetSpans, wallClock } from '@/lib/hours/wall-clock';

const minuteOf = (instant: string) => Date.parse(instant) / 60_000;
const spans = (zone: string, from: string, to: string) =>
  offsetSpans(zone, minuteOf(from), minuteOf(to)).map(({ from, offset }) => [
    new Date(from * 60_000).toISOString().slice(0, 16),
    offset,
  ]);

test.each([
  ['2026-01-15T12:34:56.789Z', 'Europe/Amsterdam', '2026-01-15', 13 * 60 + 34],
  ['2026-07-15T12:34:00Z', 'Europe/Amsterdam', '2026-07-15', 14 * 60 + 34],
  ['2026-07-15T12:34:00Z', 'America/Kralendijk', '2026-07-15', 8 * 60 + 34],
  ['2026-12-31T23:00:00Z', 'Europe/Amsterdam', '2027-01-01', 0],
  ['2026-12-31T22:59:59.999Z', 'Europe/Amsterdam', '2026-12-31', 1439],
  ['2027-01-01T03:59:00Z', 'America/Kralendijk', '2026-12-31', 1439],
  ['2026-03-29T00:59:00Z', 'Europe/Amsterdam', '2026-03-29', 119],
  ['2026-03-29T01:00:00Z', 'Europe/Amsterdam', '2026-03-29', 180],
  ['2026-10-25T00:30:00Z', 'Europe/Amsterdam', '2026-10-25', 150],
  ['2026-10-25T01:30:00Z', 'Europe/Amsterdam', '2026-10-25', 150],
  ['2026-02-28T18:30:00Z', 'Asia/Kathmandu', '2026-03-01', 15],
])('at %s the clocks of %s show %s and %i minutes', (instant, zone, date, minute) => {
  expect(wallClock(new Date(instant), zone)).toEqual({ date, minute });
});

test('a zone or an instant that does not exist is refused', () => {
  expect(() => wallClock(new Date(0), 'Europe/Amsterdan')).toThrow(RangeError);
  expect(() => wallClock(new Date(Number.NaN), 'Europe/Amsterdam')).toThrow(RangeError);
});

test('days are counted from 1 January 1970', () => {
  expect([dateOf(0), dateOf(-1), dateOf(20_454)]).toEqual(['1970-01-01', '1969-12-31', '2026-01-01']);
});

test('without a change of the clocks there is one span', () => {
  expect(spans('Europe/Amsterdam', '2026-06-01T10:07Z', '2026-06-16T10:07Z')).toEqual([['2026-06-01T10:07', 120]]);
  expect(spans('America/Kralendijk', '2026-03-20T00:00Z', '2026-04-04T00:00Z')).toEqual([['2026-03-20T00:00', -240]]);
});

test('a change of the clocks is found to the minute', () => {
  expect(spans('Europe/Amsterdam', '2026-03-20T10:07Z', '2026-04-04T10:07Z')).toEqual([
    ['2026-03-20T10:07', 60],
    ['2026-03-29T01:00', 120],
  ]);
  expect(spans('Europe/Amsterdam', '2026-10-25T00:59Z', '2026-11-09T00:59Z')).toEqual([
    ['2026-10-25T00:59', 120],
    ['2026-10-25T01:00', 60],
  ]);
  expect(spans('Europe/Amsterdam', '2026-10-25T01:00Z', '2026-11-09T01:00Z')).toEqual([['2026-10-25T01:00', 60]]);
});

test('asking again for another stretch or zone gives another answer', () => {
  const stretch = ['2026-03-20T10:07Z', '2026-04-04T10:07Z'] as const;
  expect(spans('Europe/Amsterdam', ...stretch)).toHaveLength(2);
  expect(spans('America/Kralendijk', ...stretch)).toHaveLength(1);
  expect(spans('Europe/Amsterdam', stretch[0], '2026-03-21T10:07Z')).toHaveLength(1);
  expect(spans('Europe/Amsterdam', '2026-03-20T10:08Z', '2026-03-21T10:07Z')[0]).toEqual(['2026-03-20T10:08', 60]);
  expect(spans('Europe/Amsterdam', ...stretch)).toHaveLength(2);
});
