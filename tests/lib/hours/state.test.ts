import { expect, test } from 'vitest';
import { isOpen, stateAt } from '@/lib/hours/state';
import { at, daily, schedule } from './schedules';

const always = schedule({ week: daily([0, 1440]) });

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
    week: daily([540, 725], [785, 1020]),
  });
  expect(at('2026-11-23T11:04Z', split)).toBe('open, closed at 2026-11-23T11:05');
  expect(at('2026-11-23T11:05Z', split)).toBe('closed, open at 2026-11-23T12:05');
  expect(at('2026-11-23T12:05Z', split)).toBe('open, closed at 2026-11-23T16:00');
});

test('intervals that touch are one', () => {
  const touching = schedule({
    week: daily([540, 720], [720, 1020]),
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
