import { expect, test } from 'vitest';
import { at, daily, schedule } from './schedules';

test('when the clocks go forward, an hour is missing from the night', () => {
  const until = (to: number) => schedule({ week: daily([60, to]) });
  expect(at('2026-03-29T00:00Z', until(195))).toBe('open, closed at 2026-03-29T01:15');
  expect(at('2026-03-29T00:00Z', until(150))).toBe('open, closed at 2026-03-29T01:00');
  const from = schedule({ week: daily([130, 300]) });
  expect(at('2026-03-28T12:00Z', from)).toBe('closed, open at 2026-03-29T01:00');
});

test('when the clocks go back, an hour of the night comes twice', () => {
  const until = (to: number) => schedule({ week: daily([60, to]) });
  expect(at('2026-10-24T23:00Z', until(150))).toBe('open, closed at 2026-10-25T00:30');
  expect(at('2026-10-25T00:30Z', until(150))).toBe('closed, open at 2026-10-25T01:00');
  expect(at('2026-10-25T01:00Z', until(150))).toBe('open, closed at 2026-10-25T01:30');
  expect(at('2026-10-24T23:00Z', until(200))).toBe('open, closed at 2026-10-25T02:20');
});

test('the day after a change of the clocks opens at its own hour', () => {
  expect(at('2026-03-27T16:00Z')).toBe('closed, open at 2026-03-30T07:00');
  expect(at('2026-10-23T15:00Z')).toBe('closed, open at 2026-10-26T08:00');
});

test('clocks that change at midnight are no trouble', () => {
  // In Santiago 24:00 on 5 September 2026 becomes 1:00 on the 6th, and 24:00 on 3 April 2027 becomes 23:00 again.
  const early = schedule({
    timeZone: 'America/Santiago',
    week: daily([30, 300]),
  });
  expect(at('2026-09-06T03:59Z', early)).toBe('closed, open at 2026-09-06T04:00');
  expect(at('2026-09-06T04:00Z', early)).toBe('open, closed at 2026-09-06T08:00');
  const evening = { ...early, week: daily([1410, 1440]) };
  expect(at('2027-04-04T02:30Z', evening)).toBe('open, closed at 2027-04-04T03:00');
  expect(at('2027-04-04T03:00Z', evening)).toBe('closed, open at 2027-04-04T03:30');
});
