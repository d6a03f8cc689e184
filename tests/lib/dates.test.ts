import { afterEach, expect, test, vi } from 'vitest';
import { addDays, addMonths, dayIn, formatDate, isDay } from '@/lib/dates';

afterEach(() => vi.unstubAllEnvs());

test('a reader sees a full date in the words of their language', () => {
  expect(formatDate('2024-10-31', 'nl')).toBe('31 oktober 2024');
  expect(formatDate('2024-10-31', 'en')).toMatch(/October/);
  expect(formatDate('2024-10-31', 'en')).toMatch(/31.*2024/);
});

test('a date is written no more precisely than it is known', () => {
  expect(formatDate('2024', 'nl')).toBe('2024');
  expect(formatDate('2024-10', 'nl')).toBe('oktober 2024');
  expect(formatDate('2024-10', 'en')).toBe('October 2024');
});

test('the first day of a year stays in that year', () => {
  expect(formatDate('2024-01-01', 'nl')).toBe('1 januari 2024');
});

test.each(['Pacific/Kiritimati', 'America/Kralendijk'])('a day is the same day for a machine in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(formatDate('2024-03-01', 'nl')).toBe('1 maart 2024');
});

test.each([
  ['2026-11-22', 6, '2027-05-22'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2024-08-31', 6, '2025-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2026-01-15', 0, '2026-01-15'],
])('%s and %i months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test.each([
  ['2026-11-22T22:59:59Z', '2026-11-22'],
  ['2026-11-22T23:00:00Z', '2026-11-23'],
  ['2026-07-01T21:59:59Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  // The clocks go forward in the night of 29 March, and back in that of 25 October.
  ['2026-03-28T22:59:59Z', '2026-03-28'],
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T21:59:59Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-10-24T21:59:59Z', '2026-10-24'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s it is %s in Amsterdam', (instant, day) => {
  expect(dayIn('Europe/Amsterdam', new Date(instant))).toBe(day);
});

test.each([
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-00-10', false],
  ['2026-11-31', false],
  ['2026-11-2', false],
  ['+002026-11-22', false],
  ['nonsense', false],
])('that the calendar has %s is %s', (text, has) => {
  expect(isDay(text)).toBe(has);
});

test.each([
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-12-31', 1, '2027-01-01'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});
