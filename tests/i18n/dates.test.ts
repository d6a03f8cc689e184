import { expect, test } from 'vitest';
import { formatDate } from '@/i18n/dates';

test('a reader of English sees the day before the month, as in Europe', () => {
  expect(formatDate('2024-05-01', 'en')).toBe('1 May 2024');
  expect(formatDate('2024-05-01', 'nl')).toBe('1 mei 2024');
});
