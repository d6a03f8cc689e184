import { expect, test } from 'vitest';
import { isSaidIn, saidIn, saidPieces, unsaid } from '@/lib/said-in';

const dutch = saidIn('nl', 'De Kindertelefoon');

test('a text that says its language is found in the sentence around it, and loses nothing', () => {
  expect(saidPieces(`Mear oer ${dutch}.`)).toEqual([
    { text: 'Mear oer ' },
    { text: 'De Kindertelefoon', language: 'nl' },
    { text: '.' },
  ]);
  expect(unsaid(`Mear oer ${dutch}.`)).toBe('Mear oer De Kindertelefoon.');
});

test('two languages in one sentence stay apart, and a text that was cut off counts to its end', () => {
  const cut = saidIn('en', 'Stop it Now (help)').split(' (')[0];
  expect(saidPieces(dutch + cut)).toEqual([
    { text: 'De Kindertelefoon', language: 'nl' },
    { text: 'Stop it Now', language: 'en' },
  ]);
});

test('a text of the page itself says no language, nor does an emoji of a flag', () => {
  const flag = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}';
  expect([isSaidIn('Help'), isSaidIn(flag), isSaidIn(dutch)]).toEqual([false, false, true]);
  expect(saidPieces(flag)).toEqual([{ text: flag }]);
});
