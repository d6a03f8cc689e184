import { expect, test } from 'vitest';
import { languageNames } from '@/lib/language-names';

test('languages are named in the language of the reader', () => {
  expect(languageNames(['nl', 'en'], 'nl')).toBe('Nederlands en Engels');
  expect(languageNames(['nl', 'en'], 'en')).toBe('Dutch and English');
});

test('one language stands alone', () => {
  expect(languageNames(['pap'], 'en')).toBe('Papiamento');
});

test('a language without a known name is given by its tag', () => {
  expect(languageNames(['qqq'], 'nl')).toBe('qqq');
});
