import { expect, test } from 'vitest';
import { sentencesIn, wordsIn } from '@/editors/prose/language/words';

const words = (text: string, language: string) => wordsIn(text, language).map((word) => word.text);

test('a word with a hyphen or an apostrophe is one word', () => {
  expect(words('Je e-mailadres en foto’s gaan ’s avonds mee.', 'nl')).toEqual([
    'Je',
    'e-mailadres',
    'en',
    'foto’s',
    'gaan',
    '’s',
    'avonds',
    'mee',
  ]);
  expect(words("Don't share the child's well-known name.", 'en')).toEqual([
    "Don't",
    'share',
    'the',
    "child's",
    'well-known',
    'name',
  ]);
});

test('quotation marks and dashes between words belong to neither', () => {
  expect(words('Hij zei ‘stop’ - en hing op.', 'nl')).toEqual(['Hij', 'zei', 'stop', 'en', 'hing', 'op']);
});

test('addresses, accounts and numbers are no words', () => {
  const text = 'Kijk op https://www.helpwanted.nl/hulp of 113.nl, mail vraag@site.example, of bel 112. Zoek @naam.';
  expect(words(text, 'nl')).toEqual(['Kijk', 'op', 'of', 'mail', 'of', 'bel', 'Zoek']);
  expect(words('Type edge://history in the bar.', 'en')).toEqual(['Type', 'in', 'the', 'bar']);
});

test('an editor is led to the place of a word, also after an address', () => {
  const text = 'Ga naar 113.nl en bel.';
  for (const { text: word, index } of wordsIn(text, 'nl')) expect(text.slice(index, index + word.length)).toBe(word);
});

test('a line end in a paragraph does not end the sentence, a question mark does', () => {
  const sentences = sentencesIn('Bel de politie\nals je gevaar ziet. Weet je het niet? Vraag het ons.', 'nl');
  expect(sentences.map(({ text }) => text)).toEqual([
    'Bel de politie\nals je gevaar ziet.',
    'Weet je het niet?',
    'Vraag het ons.',
  ]);
  expect(sentences.map(({ words: own }) => own.length)).toEqual([7, 4, 3]);
});

test('each sentence knows where it starts, without the space before it', () => {
  const text = 'One here.  Two there.';
  for (const sentence of sentencesIn(text, 'en')) expect(text.startsWith(sentence.text, sentence.index)).toBe(true);
  expect(sentencesIn(text, 'en')[1]?.index).toBe(11);
});

test('an empty text has no sentences and no words', () => {
  expect(sentencesIn('', 'nl')).toEqual([]);
  expect(wordsIn(' … ', 'nl')).toEqual([]);
});
