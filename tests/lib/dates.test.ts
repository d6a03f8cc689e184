import { afterEach, expect, test, vi } from 'vitest';
import { addMonths, formatDate } from '@/lib/dates';

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
