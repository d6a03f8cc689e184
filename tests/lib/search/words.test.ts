import { expect, test } from 'vitest';
import { fold, tellingWords, wordsOf } from '@/lib/search/words';

test.each([
  ['accents', 'Eén suïcidále RÊVE', 'een suicidale reve'],
  ['accents that are a character of their own', 'sui\u0308cide', 'suicide'],
  ['capitals', 'SNAPCHAT', 'snapchat'],
  ['capitals of other alphabets', 'ΑΒΓ İSTANBUL', 'αβγ istanbul'],
  ['the apostrophe of a typewriter', "foto's", 'fotos'],
  ['the apostrophe of a phone', 'foto’s', 'fotos'],
  ['the apostrophe of the wrong key', 'foto`s', 'fotos'],
  ['letters in fancy writing', 'ｓｃａｍ 𝓼𝓬𝓪𝓶 ﬁlm', 'scam scam film'],
])('a visitor need not care about %s', (_, typed, folded) => {
  expect(fold(typed)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test.each([
  ['punctuation and space', ' Help!!  Mijn\tfoto’s,\nonline? ', ['help', 'mijn', 'fotos', 'online']],
  ['hyphens and signs', 'e-mail @snap #pesten 24/7', ['e', 'mail', 'snap', 'pesten', '24', '7']],
  ['numbers', '0800-0113 of 112', ['0800', '0113', 'of', '112']],
  ['markup', '<b>pesten</b>', ['b', 'pesten', 'b']],
  ['emoji', '😭nudes👩‍👧doorgestuurd🏳️‍🌈', ['nudes', 'doorgestuurd']],
  ['other alphabets', 'مساعدة помощь 助けて', ['مساعدة', 'помощь', '助けて']],
])('words are told apart by %s', (_, text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each(['', '   ', '?!…', '🙂', '\u0000\u0007', '\ud83d', '<>'])('there is no word in %j', (text) => {
  expect(wordsOf(text)).toEqual([]);
  expect(tellingWords(text, 'nl')).toEqual([]);
});

test('words that everybody uses say nothing about what a visitor looks for', () => {
  expect(tellingWords('Ik heb mijn wachtwoord aan iemand gegeven', 'nl')).toEqual(['wachtwoord', 'gegeven']);
  expect(tellingWords("I can't log in, someone has my password", 'en')).toEqual(['log', 'password']);
});

test('a word that says nothing in one language may say something in another', () => {
  expect(tellingWords('die will', 'nl')).toEqual(['will']);
  expect(tellingWords('die will', 'en')).toEqual(['die']);
});

test('when no word says anything, every word counts, so that the question is still one', () => {
  expect(tellingWords('Wie ben ik?', 'nl')).toEqual(['wie', 'ben', 'ik']);
  expect(tellingWords('who am I', 'en')).toEqual(['who', 'am', 'i']);
});

test('in a language that we have no such words for, every word counts', () => {
  expect(tellingWords('ik the le', 'fr')).toEqual(['ik', 'the', 'le']);
});

test('saying a word twice says it twice, in the order in which it was said', () => {
  expect(tellingWords('pesten op school, pesten', 'nl')).toEqual(['pesten', 'school', 'pesten']);
});
