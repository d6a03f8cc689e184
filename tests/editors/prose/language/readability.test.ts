import { expect, test } from 'vitest';
import { isLong, longWordsOf } from '@/editors/prose/language/long';
import { figuresOf } from '@/editors/prose/language/readability';
import { syllablesIn } from '@/editors/prose/language/syllables';
import { sentencesIn } from '@/editors/prose/language/words';

test.each([
  ['kind', 1],
  ['beelden', 2],
  ['naaktbeelden', 3],
  ['politie', 3],
  ['nieuwe', 2],
  ['eeuw', 1],
  ['België', 3],
  ['reünie', 3],
  ['privé', 2],
  ['e-mailadres', 5],
  ['’s', 1],
])('in Dutch %s has %i syllables', (word, syllables) => {
  expect(syllablesIn(word, 'nl')).toBe(syllables);
});

test.each([
  ['the', 1],
  ['safe', 1],
  ['called', 1],
  ['wanted', 2],
  ['images', 3],
  ['table', 2],
  ['people', 2],
  ['police', 2],
  ['young', 1],
  ['anonymous', 4],
])('in English %s has %i syllables', (word, syllables) => {
  expect(syllablesIn(word, 'en')).toBe(syllables);
});

test('the Dutch figure is that of Flesch-Douma', () => {
  // Po-li-tie has three syllables, hel-pen two, the other four words one.
  const figures = figuresOf(sentencesIn('Bel de politie. Zij helpen je.', 'nl'), 'nl');
  expect(figures).toMatchObject({ sentences: 2, words: 6, sentenceLength: 3 });
  expect(figures?.score).toBeCloseTo(206.84 - 0.93 * 3 - (77 * 9) / 6, 5);
});

test('the English figure is Flesch reading ease', () => {
  // Some-one and po-lice have two syllables, the other six words one.
  const figures = figuresOf(sentencesIn('Tell someone you trust. Call the police now.', 'en'), 'en');
  expect(figures).toMatchObject({ sentences: 2, words: 8, sentenceLength: 4 });
  expect(figures?.score).toBeCloseTo(206.835 - 1.015 * 4 - (84.6 * 10) / 8, 5);
});

test('a text from a law reads harder than one for a child, in both languages', () => {
  const level = (text: string, language: string) => figuresOf(sentencesIn(text, language), language)?.level;
  expect(level('Je bent niet alleen. Bel ons. Wij luisteren.', 'nl')).toBe('very-easy');
  expect(
    level(
      'De verwerkingsverantwoordelijke stelt de toezichthoudende autoriteit onverwijld in kennis van persoonsgegevensinbreuken overeenkomstig de verordening.',
      'nl',
    ),
  ).toBe('very-hard');
  expect(level('You are not alone. Call us. We listen.', 'en')).toBe('very-easy');
  expect(
    level(
      'The supervisory authority disseminates comprehensive documentation regarding administrative obligations.',
      'en',
    ),
  ).toBe('very-hard');
});

test('a text without words, or in a language without a formula, has no figure', () => {
  expect(figuresOf(sentencesIn('112!', 'nl'), 'nl')).toBeUndefined();
  expect(figuresOf(sentencesIn('Bonbini na nos página.', 'pap'), 'pap')).toBeUndefined();
});

const sentence = (text: string, language: string) => {
  const [first] = sentencesIn(text, language);
  if (!first) throw new Error('no sentence');
  return first;
};

test('a sentence of twenty words is not long, one of twenty-one is', () => {
  const of = (count: number) => sentence(`${Array.from({ length: count }, () => 'woord').join(' ')}.`, 'nl');
  expect(isLong(of(20))).toBe(false);
  expect(isLong(of(21))).toBe(true);
});

test('a long compound is told, a name and a compound with a hyphen are not', () => {
  const long = (text: string, language: string) =>
    longWordsOf(sentence(text, language), language).map((word) => word.text);
  expect(long('Lees de toegankelijkheidsverklaring van Slachtofferhulporganisatie.', 'nl')).toEqual([
    'toegankelijkheidsverklaring',
  ]);
  expect(long('Toegankelijkheidsverklaring van deze site.', 'nl')).toEqual(['Toegankelijkheidsverklaring']);
  expect(long('Lees de toegankelijkheids-verklaring.', 'nl')).toEqual(['toegankelijkheids-verklaring']);
  expect(long('Doe dit met de privacy-instellingen van je telefoon.', 'nl')).toEqual([]);
});

test('English words are short, so a word is long sooner there', () => {
  expect(longWordsOf(sentence('Take responsibility.', 'en'), 'en').map((word) => word.text)).toEqual([
    'responsibility',
  ]);
  expect(longWordsOf(sentence('Een verantwoordelijk iemand.', 'nl'), 'nl')).toEqual([]);
  expect(longWordsOf(sentence('The organisation’s work.', 'en'), 'en')).toEqual([]);
});
