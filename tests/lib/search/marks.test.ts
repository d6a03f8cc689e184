import { describe, expect, test } from 'vitest';
import { markWords } from '@/lib/search/marks';
import { termsOf } from '@/lib/search/terms';
import { wordsOf } from '@/lib/search/words';

const parts = new Set(['cyber', 'pesten', 'naakt', 'foto', 'kind', 'telefoon']);

/** The pieces of a text when somebody has found it with these words. */
function pieces(text: string, found: string, locale = 'nl') {
  const terms = new Set(wordsOf(found).flatMap((word) => termsOf(word, locale, parts)));
  return markWords(text, terms, locale, parts);
}

/** The words that are marked. */
const marked = (text: string, found: string, locale?: string) =>
  pieces(text, found, locale)
    .filter(({ isMatch }) => isMatch)
    .map((piece) => piece.text);

const joined = (text: string, found = 'pesten foto') =>
  pieces(text, found)
    .map((piece) => piece.text)
    .join('');

describe('a visitor sees marked', () => {
  test.each([
    ['the word itself, each time', 'pesten', 'Pesten op school is pesten.', ['Pesten', 'pesten']],
    ['other forms of it', 'pest', 'Word je gepest? Pesten stopt niet vanzelf.', ['gepest', 'Pesten']],
    ['a word with accents, typed without', 'suicide', 'Praten over suïcide helpt.', ['suïcide']],
    ['a word with an accent of its own character', 'suicide', 'Over sui\u0308cide.', ['sui\u0308cide']],
    ['a word without accents, typed with', 'suïcide', 'Praten over suicide helpt.', ['suicide']],
    ['a word with its apostrophe', 'foto', "De foto’s, je foto en foto's.", ['foto’s', 'foto', "foto's"]],
    ['a compound by one of its parts', 'pesten', 'Cyberpesten is ook pesten.', ['Cyberpesten', 'pesten']],
    ['the parts of a compound that they typed', 'naaktfoto', 'Naakt op een foto.', ['Naakt', 'foto']],
    ['a compound with a link between its parts', 'telefoon', 'Bel de Kindertelefoon.', ['Kindertelefoon']],
    ['a number', '112 0432', 'Bel 112 of 0800-0432.', ['112', '0432']],
    ['a part of a hyphenated word', 'mail', 'Stuur een e-mail.', ['mail']],
  ])('%s', (_, found, text, words) => {
    expect(marked(text, found)).toEqual(words);
    expect(joined(text, found)).toBe(text);
  });

  test('nothing that only looks alike', () => {
    expect(marked('Een post over posten en testen.', 'pesten')).toEqual([]);
    expect(marked('De boot en het fort.', 'bloot foto')).toEqual([]);
  });

  test('nothing when nothing was found', () => {
    expect(marked('Pesten op school', '')).toEqual([]);
    expect(markWords('Pesten', new Set(), 'nl', new Set())).toEqual([{ text: 'Pesten', isMatch: false }]);
  });

  test('words as their own language knows them', () => {
    expect(marked('Bullied at school? Bullying stops.', 'bully', 'en')).toEqual(['Bullied', 'Bullying']);
  });
});

test('a text without words is one piece, and no text is none', () => {
  expect(pieces('… – !', 'pesten')).toEqual([{ text: '… – !', isMatch: false }]);
  expect(pieces('', 'pesten')).toEqual([]);
});

test('what stands between words is never marked, and no piece is empty', () => {
  const all = pieces(' “Pesten”, (foto)… <b>pesten</b> ', 'pesten foto b');
  expect(all.filter(({ text, isMatch }) => isMatch && !/^[\p{L}\p{M}\p{N}’']+$/u.test(text))).toEqual([]);
  expect(all.filter(({ text }) => text === '')).toEqual([]);
});

/** The same numbers between 0 and 1 each time. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('no character of a text is lost, changed or doubled', () => {
  test.each([
    'Pesten\r\n\tfoto\u0000\u0007',
    'pesten\ud83d\udc00 \ud83d foto \udc00',
    '👩‍👩‍👧 pesten 🏳️‍🌈',
    'مساعدة foto \u202epesten\u202c',
    '\u0301\u0301pesten\u0301',
    '<mark>pesten</mark> & &amp; $& $1 \\1',
    'ﬁets ﬀoto ﬃ İ ß ǅ',
    "''’’` ' foto's' ’foto’",
  ])('%j', (text) => {
    expect(joined(text)).toBe(text);
  });

  test('also in 2,000 texts that nobody would write', () => {
    const random = randomNumbers(4);
    const known = ['pesten', 'Foto’s', 'cyberpesten', 'suïcide', ' ', '-', "'", '<', '&', '\u0301', '\ud83d', '\udc00'];
    const character = () => String.fromCharCode(Math.floor(random() * 0x1_00_00));
    const piece = () => (random() < 0.5 ? character() : (known[Math.floor(random() * known.length)] ?? ''));
    const texts = Array.from({ length: 2_000 }, () =>
      Array.from({ length: Math.floor(random() * 30) }, piece).join(''),
    );
    expect(new Set(texts).size).toBeGreaterThan(1_900);
    expect(texts.filter((text) => joined(text) !== text)).toEqual([]);
  });
});
