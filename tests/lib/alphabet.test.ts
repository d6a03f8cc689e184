import { expect, test } from 'vitest';
import { byLetter, firstLetter, letterAnchor } from '@/lib/alphabet';

/** The list as text: `A: name, name`. */
const lines = (names: string[], locale: string) =>
  byLetter(names, (name) => name, locale).map(({ letter, things }) => `${letter}: ${things.join(', ')}`);

test.each(['nl', 'en'])('names stand under their first letter, accents and capitals or not (%s)', (locale) => {
  expect(lines(['Fonds', 'beta', 'Één loket', 'echo', 'Eerste', 'Bank'], locale)).toEqual([
    'B: Bank, beta',
    'E: echo, Één loket, Eerste',
    'F: Fonds',
  ]);
});

test('names that start with a digit stand together, in the order of the numbers', () => {
  expect(lines(['Alfa', '113', '24-uurslijn', '112'], 'nl')).toEqual(['0–9: 24-uurslijn, 112, 113', 'A: Alfa']);
});

test('the list that was given stays as it was', () => {
  const names = ['b', 'a'];
  byLetter(names, (name) => name, 'nl');
  expect(names).toEqual(['b', 'a']);
});

test('each letter has an anchor without spaces and without characters that an address writes otherwise', () => {
  expect(['één', 'zorg', '112'].map(firstLetter).map(letterAnchor)).toEqual(['letter-e', 'letter-z', 'letter-0-9']);
});
