import { expect, test } from 'vitest';
import { formatFigure } from '@/lib/numbers';

/** Intl puts a space that does not break between a sign and a figure; to a reader it is a space. */
const plainSpaces = (text: string) => text.replace(/\s/g, ' ');

test('a count is grouped as the language groups it', () => {
  expect(formatFigure(144058, 'count', 'nl')).toBe('144.058');
  expect(formatFigure(144058, 'count', 'en')).toBe('144,058');
});

test('a percentage of 63 reads as 63%', () => {
  expect(formatFigure(63, 'percent', 'nl')).toBe('63%');
  expect(formatFigure(63, 'percent', 'en')).toBe('63%');
});

test('an amount of money is in whole euros', () => {
  expect(plainSpaces(formatFigure(1500000, 'euro', 'nl'))).toBe('€ 1.500.000');
  expect(formatFigure(1500000, 'euro', 'en')).toBe('€1,500,000');
});
