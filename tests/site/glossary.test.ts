import { expect, test } from 'vitest';
import type { DocumentWithWords, Term } from '@/content/model';
import { readContent } from '@/editors/read/read';
import { locales } from '@/i18n/locale';
import { namesOf, withTerms, wordForm } from '@/site/glossary';
import { bodyWith, serviceWith } from '../support/documents';

const term = (id: string, nl: string, alsoKnownAs: string[] = []) =>
  ({ id, title: { nl, en: nl }, ...(alsoKnownAs.length > 0 && { alsoKnownAs: { nl: alsoKnownAs } }) }) as Term;

const terms = [term('hash', 'hash', ['vingerafdruk']), term('ggd', 'GGD'), term('dsa', 'DSA'), term('om', 'OM')];

/** The words of a text that lead to the glossary, with the term each leads to. */
function linksIn(prose: string, fields: object = {}): string[] {
  const service = serviceWith({}, { title: 'Desk' });
  const document = { ...service, ...fields } as DocumentWithWords;
  const words = { ...service.words.nl, body: bodyWith(prose) };
  const tree = withTerms({ ...document, words: { ...service.words, nl: words } } as never, terms, 'nl', ({ id }) => id);
  const found = JSON.stringify(tree).matchAll(
    /"tagName":"a","properties":{"href":"(\w+)"},"children":\[{[^}]*"value":"(\w+)"/g,
  );
  return [...found].map(([, id, word]) => `${word}: ${id}`);
}

test.each([
  ['the first use is a link, the second is not', 'Een hash.\n\nNog een hash.', ['hash: hash']],
  ['another word for the same counts as the first use', 'Een vingerafdruk, een hash.', ['vingerafdruk: hash']],
  ['a word at the start of a sentence is the same word', 'Hash is een code.', ['Hash: hash']],
  ['part of another word is no use of it', 'Een hashtag van de GGD-arts.', []],
  ['an abbreviation in small letters is another word', 'Ga om de hoek.', []],
  ['three links are enough', 'De GGD, de DSA, het OM, een hash.', ['GGD: ggd', 'DSA: dsa', 'OM: om']],
  ['what may be a step is left alone', '1. Bel de GGD.\n2. Kijk in de DSA.', []],
  ['a link and a heading are left alone', '## De GGD\n\n[Lees over de DSA](https://dsa.example/lees).', []],
  ['a warning is left alone', '<Warning>\n\nBel de GGD.\n\n</Warning>', []],
])('in a text %s', (_name, prose, expected) => {
  expect(linksIn(prose)).toEqual(expected);
});

test('a page does not explain its own subject, and one for danger sends nobody away', () => {
  const words = serviceWith({}, { title: 'Jouw GGD' }).words;
  const own = { ...serviceWith({}), words: { nl: { ...words.nl, body: bodyWith('De GGD.') } } } as never;
  expect(JSON.stringify(withTerms(own, terms, 'nl', ({ id }) => id))).not.toContain('"a"');
  expect(linksIn('De GGD.', { group: 'emergency' })).toEqual([]);
  expect(linksIn('De GGD.', { type: 'situation', urgency: 'now' })).toEqual([]);
  expect(linksIn('De GGD.', { type: 'situation', urgency: 'today' })).toEqual(['GGD: ggd']);
});

test.each(locales)(
  'every word of the glossary stands in a text that visitors read, and means one thing (%s)',
  (locale) => {
    const { documents } = readContent('.').sources;
    const texts = documents.flatMap(({ texts: all }) => {
      const text = all.find((each) => each.locale === locale);
      const { searchPhrases, alsoKnownAs, ...fields } = (text?.frontMatter?.data ?? {}) as Record<string, unknown>;
      return [JSON.stringify(fields), text?.body?.lines.join('\n') ?? ''];
    });
    const glossary = documents.filter(({ type }) => type === 'term').map(({ structure }) => structure?.data as Term);
    expect(glossary.length).toBeGreaterThanOrEqual(25);
    const unused = glossary.filter(
      (each) => !namesOf(each, locale).some((name) => texts.some((text) => wordForm(name).test(text))),
    );
    expect(unused.map(({ title }) => title[locale])).toEqual([]);
    const names = glossary.flatMap((each) => namesOf(each, locale)).map((name) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  },
);
