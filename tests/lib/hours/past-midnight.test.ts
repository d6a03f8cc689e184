import { expect, test } from 'vitest';
import type { Interval } from '@/lib/hours/schedule';
import { at, daily, nobody, schedule } from './schedules';

/** From 20:00 until 2:00. */
const night: Interval[] = [[1200, 1560]];

/** Open late on Saturday and Sunday. */
const late = schedule({ week: [nobody, nobody, nobody, nobody, nobody, night, night] });

test('hours past midnight belong to the day before, also from Sunday to Monday', () => {
  expect(at('2026-11-22T00:59Z', late)).toBe('open, closed at 2026-11-22T01:00');
  expect(at('2026-11-22T22:59Z', late)).toBe('open, closed at 2026-11-23T01:00');
  expect(at('2026-11-23T00:59Z', late)).toBe('open, closed at 2026-11-23T01:00');
  expect(at('2026-11-23T01:00Z', late)).toBe('closed, open at 2026-11-28T19:00');
  expect(at('2026-11-28T00:30Z', late)).toBe('closed, open at 2026-11-28T19:00');
});

test('a closure takes the hours that start on that day, not those that the day before left', () => {
  const closing = { ...late, dates: { '2026-11-22': [] } };
  expect(at('2026-11-21T19:00Z', closing)).toBe('open, closed at 2026-11-22T01:00');
  expect(at('2026-11-22T20:00Z', closing)).toBe('closed, open at 2026-11-28T19:00');
  expect(at('2026-11-23T00:30Z', closing)).toBe('closed, open at 2026-11-28T19:00');
});

test('what an unknown day usually leaves after midnight is unknown too', () => {
  const unknown = { ...late, dates: { '2026-11-22': null } };
  expect(at('2026-11-22T00:30Z', unknown)).toBe('open, unknown at 2026-11-22T01:00');
  expect(at('2026-11-22T23:00Z', unknown)).toBe('unknown, closed at 2026-11-23T01:00');
  expect(at('2026-11-23T00:59Z', unknown)).toBe('unknown, closed at 2026-11-23T01:00');
  expect(at('2026-11-23T01:00Z', unknown)).toBe('closed, open at 2026-11-28T19:00');
});

test('what an unknown day leaves does not darken hours that are known', () => {
  const week = [[[0, 60], ...night], nobody, nobody, nobody, nobody, nobody, night] satisfies Interval[][];
  const unknown = { ...late, week, dates: { '2026-11-22': null } };
  expect(at('2026-11-22T23:59Z', unknown)).toBe('open, unknown at 2026-11-23T00:00');
  expect(at('2026-11-23T00:00Z', unknown)).toBe('unknown, closed at 2026-11-23T01:00');
});

test('before its first day nothing is known, so what that leaves after midnight is unknown', () => {
  const nightly = schedule({ week: daily(...night) });
  expect(at('2025-12-31T23:30Z', nightly)).toBe('unknown, closed at 2026-01-01T01:00');
  expect(at('2027-12-31T22:30Z', nightly)).toBe('open, unknown at 2027-12-31T23:00');
  expect(at('2027-12-31T23:30Z', nightly)).toBe('unknown');
});
