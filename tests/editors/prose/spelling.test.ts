import { expect, test } from 'vitest';
import { readLists } from '@/editors/prose/lists';
import { printUnknown } from '@/editors/prose/print';
import { unknownWords } from '@/editors/prose/spelling';
import { readFiles } from '@/editors/read/disk';
import { readContent } from '@/editors/read/read';
import { sourcesIn } from '../check/fixture';

const text = (body: string, more = '') => `---\ntitle: Help\nslug: helpp\nsummary: Help.\n${more}---\n\n${body}\n`;

const documentsWith = (nl: string, en = text('Call us.')) =>
  sourcesIn({
    'content/pages/help/page.yaml': 'order: 1\n',
    'content/pages/help/nl.mdx': nl,
    'content/pages/help/en.mdx': en,
  }).documents;

const lists = {
  nl: { spelling: ['Helpwanted', 'nepprofiel', 'Stop it Now', 'foto-app’s'] },
  en: { spelling: ['doxing'] },
};

const unknownIn = async (nl: string, en?: string) =>
  (await unknownWords(documentsWith(nl, en), lists)).map(({ word }) => word);

test('the texts of this site have no word that nobody knows', async () => {
  const { lists: real } = readLists(readFiles('.'));
  const { sources } = readContent('.');
  const unknown = await unknownWords(sources.documents, real);
  expect(unknown.map(({ word, place }) => `${place.file}:${place.line} ${word}`)).toEqual([]);
});

test('a misspelt word is found in both languages, with its place', async () => {
  const unknown = await unknownWords(
    documentsWith(text('Dat is strafbaar.\n\nBel de pollitie.'), text('Call the polise.')),
    lists,
  );
  expect(unknown.map(({ locale, word, place }) => [locale, word, place.line, place.column])).toEqual([
    ['nl', 'pollitie', 9, 8],
    ['en', 'polise', 7, 10],
  ]);
});

test('Dutch compounds and plurals need no list', async () => {
  expect(
    await unknownIn(
      text('Het schoolplein, naaktbeelden, foto’s, kinderlokkers en ’s avonds een IJslands e-mailadres.'),
    ),
  ).toEqual([]);
});

test('British spelling is right, American is not', async () => {
  expect(await unknownIn(text('Bel.'), text('We recognise the behaviour. They recognize the behavior.'))).toEqual([
    'recognize',
    'behavior',
  ]);
});

test('a word of the list is known at the start of a sentence and with ’s, and not in another form', async () => {
  expect(await unknownIn(text('Nepprofiel of nepprofielen: Helpwanted’s werk.'))).toEqual(['nepprofielen']);
});

test('a Dutch word with a capital may be a name in an English text, without one it may not', async () => {
  expect(await unknownIn(text('Bel.'), text('Veilig Thuis and Helpwanted help with mishandeling.'))).toEqual([
    'mishandeling',
  ]);
});

test('a name of several words is known as a whole, its words alone are not', async () => {
  expect(await unknownIn(text('Bel Stop it Now. Doe it zelf.'))).toEqual(['it']);
});

test('slugs, search phrases, code, attributes, addresses and codes with digits are not read', async () => {
  expect(
    await unknownIn(
      text(
        'Typ `histroy` op helppwanted.nl, zie <PageLink to="page/xyzzy">ons</PageLink> en H264x.',
        'searchPhrases: [hulpp]\nalsoKnownAs: [groemen]\nformerSlugs: [helppp]\n',
      ),
    ),
  ).toEqual([]);
});

test('an editor reads where the word stands, what may be meant, and how to put a right word on the list', async () => {
  const unknown = await unknownWords(documentsWith(text('Maak een nepprofeil.')), lists);
  expect(printUnknown(unknown, 'nl')).toMatchInlineSnapshot(`
    "content/pages/help/nl.mdx:7:10  “nepprofeil” staat niet in het woordenboek. Bedoel je “nepprofiel”?
    Spelling: 1 woord is niet bekend.
    Klopt een woord wel? Zet het op een eigen regel in editorial/spelling.nl.txt, of in spelling.en.txt als het Engels is. Houd de regels op alfabet. Een naam zet je in spelling.nl.txt; die geldt voor beide talen."
  `);
  expect(printUnknown(unknown, 'en')).toMatchInlineSnapshot(`
    "content/pages/help/nl.mdx:7:10  “nepprofeil” is not in the dictionary. Did you mean “nepprofiel”?
    Spelling: 1 word is not known.
    Is a word right after all? Put it on a line of its own in editorial/spelling.en.txt, or in spelling.nl.txt if it is Dutch. Keep the lines in the order of the alphabet. A name goes into spelling.nl.txt and counts in both languages."
  `);
});

test('never more than three words are suggested', async () => {
  const unknown = await unknownWords(documentsWith(text('Bel.'), text('A teh, a wrod and an exampel.')), lists);
  expect(unknown.map(({ suggestions }) => suggestions.length > 0 && suggestions.length <= 3)).toEqual([
    true,
    true,
    true,
  ]);
});
