import { expect, test } from 'vitest';
import type { Interval, Schedule } from '@/lib/hours/schedule';
import { isOpen, stateAt } from '@/lib/hours/state';

const day: Interval[] = [[540, 1020]];
const allDay: Interval[] = [[0, 1440]];
const nobody: Interval[] = [];

/** 9 to 5 from Monday to Friday, in 2026 and 2027, unless told otherwise. */
function schedule(other: Partial<Schedule> = {}): Schedule {
  return {
    timeZone: 'Europe/Amsterdam',
    years: [2026, 2027],
    week: [day, day, day, day, day, nobody, nobody],
    dates: {},
    ...other,
  };
}

const always = schedule({ week: Array.from({ length: 7 }, () => allDay) });

/** Open late on Saturday and Sunday, until 2:00. */
const night: Interval[] = [[1200, 1560]];
const late = schedule({ week: [nobody, nobody, nobody, nobody, nobody, night, night] });

/** The state in one line: `open, closed at 2026-11-23T16:00`. */
function at(instant: string, of: Schedule | undefined = schedule()): string {
  const { state, next } = stateAt(of, new Date(instant));
  return next ? `${state}, ${next.state} at ${next.at.toISOString().slice(0, 16)}` : state;
}

test.each([
  ['2026-11-23T07:59:59.999Z', 'closed, open at 2026-11-23T08:00'],
  ['2026-11-23T08:00Z', 'open, closed at 2026-11-23T16:00'],
  ['2026-11-23T15:59:59.999Z', 'open, closed at 2026-11-23T16:00'],
  ['2026-11-23T16:00Z', 'closed, open at 2026-11-24T08:00'],
  ['2026-11-27T16:00Z', 'closed, open at 2026-11-30T08:00'],
])('a desk is open from the minute that it opens until the minute that it closes: %s', (instant, expected) => {
  expect(at(instant)).toBe(expected);
});

test('hours are those of the desk, wherever the visitor is', () => {
  expect(at('2026-11-23T13:00Z', schedule({ timeZone: 'America/Kralendijk' }))).toBe(
    'open, closed at 2026-11-23T21:00',
  );
  expect(at('2026-11-23T12:59Z', schedule({ timeZone: 'America/Kralendijk' }))).toBe(
    'closed, open at 2026-11-23T13:00',
  );
});

test('a break at noon closes the desk for a while', () => {
  const split = schedule({
    week: Array.from(
      { length: 7 },
      () =>
        [
          [540, 725],
          [785, 1020],
        ] satisfies Interval[],
    ),
  });
  expect(at('2026-11-23T11:04Z', split)).toBe('open, closed at 2026-11-23T11:05');
  expect(at('2026-11-23T11:05Z', split)).toBe('closed, open at 2026-11-23T12:05');
  expect(at('2026-11-23T12:05Z', split)).toBe('open, closed at 2026-11-23T16:00');
});

test('intervals that touch are one', () => {
  const touching = schedule({
    week: Array.from(
      { length: 7 },
      () =>
        [
          [540, 720],
          [720, 1020],
        ] satisfies Interval[],
    ),
  });
  expect(at('2026-11-23T10:00Z', touching)).toBe('open, closed at 2026-11-23T16:00');
});

test('a desk that never closes is always open', () => {
  expect(at('2026-11-23T03:00Z', always)).toBe('always');
});

test('a desk that never closes but for one day is open, not always', () => {
  const closing = { ...always, dates: { '2026-12-10': [] } };
  expect(at('2026-11-01T12:00Z', closing)).toBe('open');
  expect(at('2026-12-09T22:59Z', closing)).toBe('open, closed at 2026-12-09T23:00');
  expect(at('2026-12-10T12:00Z', closing)).toBe('closed, open at 2026-12-10T23:00');
});

test('nothing is known without a schedule, nor outside its years, not even of a desk that never closes', () => {
  expect(stateAt(undefined, new Date('2026-11-23T12:00Z'))).toEqual({ state: 'unknown' });
  expect(at('2025-11-23T12:00Z', always)).toBe('unknown');
  expect(at('2028-01-01T12:00Z', always)).toBe('unknown');
  expect(at('2028-01-03T12:00Z')).toBe('unknown');
});

test('the years end at midnight on the wall clock', () => {
  expect(at('2025-12-31T22:59Z', always)).toBe('unknown, open at 2025-12-31T23:00');
  expect(at('2025-12-31T23:00Z', always)).toBe('always');
  expect(at('2027-12-31T22:59Z', always)).toBe('always, unknown at 2027-12-31T23:00');
  expect(at('2027-12-31T23:00Z', always)).toBe('unknown');
});

test('a closure closes a desk for that day only', () => {
  const closing = schedule({ dates: { '2026-11-24': [] } });
  expect(at('2026-11-23T12:00Z', closing)).toBe('open, closed at 2026-11-23T16:00');
  expect(at('2026-11-24T12:00Z', closing)).toBe('closed, open at 2026-11-25T08:00');
});

test('a day can have hours of its own', () => {
  const special = schedule({ dates: { '2026-11-28': [[600, 720]] } });
  expect(at('2026-11-28T08:59Z', special)).toBe('closed, open at 2026-11-28T09:00');
  expect(at('2026-11-28T10:59Z', special)).toBe('open, closed at 2026-11-28T11:00');
});

test('a day of which nothing is known is unknown from midnight to midnight', () => {
  const holiday = schedule({ dates: { '2026-12-25': null } });
  expect(at('2026-12-24T16:00Z', holiday)).toBe('closed, unknown at 2026-12-24T23:00');
  expect(at('2026-12-24T23:00Z', holiday)).toBe('unknown, closed at 2026-12-25T23:00');
  expect(at('2026-12-25T22:59Z', holiday)).toBe('unknown, closed at 2026-12-25T23:00');
});

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
  const nightly = schedule({ week: Array.from({ length: 7 }, () => night) });
  expect(at('2025-12-31T23:30Z', nightly)).toBe('unknown, closed at 2026-01-01T01:00');
  expect(at('2027-12-31T22:30Z', nightly)).toBe('open, unknown at 2027-12-31T23:00');
  expect(at('2027-12-31T23:30Z', nightly)).toBe('unknown');
});

test('when the clocks go forward, an hour is missing from the night', () => {
  const until = (to: number) => schedule({ week: Array.from({ length: 7 }, () => [[60, to]] satisfies Interval[]) });
  expect(at('2026-03-29T00:00Z', until(195))).toBe('open, closed at 2026-03-29T01:15');
  expect(at('2026-03-29T00:00Z', until(150))).toBe('open, closed at 2026-03-29T01:00');
  const from = schedule({ week: Array.from({ length: 7 }, () => [[130, 300]] satisfies Interval[]) });
  expect(at('2026-03-28T12:00Z', from)).toBe('closed, open at 2026-03-29T01:00');
});

test('when the clocks go back, an hour of the night comes twice', () => {
  const until = (to: number) => schedule({ week: Array.from({ length: 7 }, () => [[60, to]] satisfies Interval[]) });
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
    week: Array.from({ length: 7 }, () => [[30, 300]] satisfies Interval[]),
  });
  expect(at('2026-09-06T03:59Z', early)).toBe('closed, open at 2026-09-06T04:00');
  expect(at('2026-09-06T04:00Z', early)).toBe('open, closed at 2026-09-06T08:00');
  const evening = { ...early, week: Array.from({ length: 7 }, () => [[1410, 1440]] satisfies Interval[]) };
  expect(at('2027-04-04T02:30Z', evening)).toBe('open, closed at 2027-04-04T03:00');
  expect(at('2027-04-04T03:00Z', evening)).toBe('closed, open at 2027-04-04T03:30');
});

test('what lies more than fifteen days ahead is left out', () => {
  const closing = { ...always, dates: { '2026-12-10': [] } };
  expect(at('2026-11-24T23:00Z', closing)).toBe('open');
  expect(at('2026-11-24T23:01Z', closing)).toBe('open, closed at 2026-12-09T23:00');
});

test('a schedule survives the trip through an attribute', () => {
  const sent = schedule({ dates: { '2026-12-25': null, '2026-12-26': [] } });
  expect(at('2026-12-25T12:00Z', JSON.parse(JSON.stringify(sent)))).toBe(at('2026-12-25T12:00Z', sent));
});

test('somebody answers when it is open or always', () => {
  expect((['open', 'always', 'closed', 'unknown'] as const).map(isOpen)).toEqual([true, true, false, false]);
});
