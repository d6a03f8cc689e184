import { expect, test } from 'vitest';
import { contentTypes } from '@/content/schema';
import { describe as inWords, problem, startOf } from '@/editors/problem';
import { jsonSchemaOf } from '@/editors/read/yaml/json-schema';
import { type Language, type MessageCode, type Messages, messages } from '@/editors/words/check';

/** Details for each kind of problem that needs some. The compiler asks for the ones that are missing. */
const samples: {
  [Code in MessageCode as Parameters<Messages[Code]> extends [] ? never : Code]: Parameters<Messages[Code]>;
} = {
  'tag-not-closed': ['Warning'],
  'tag-closed-by-another': ['/Waring', 'Warning', 12],
  'broken-tag': ['<Cite'],
  'angle-address': ['<https://example.org>'],
  expression: ['1 + 1'],
  'html-element': ['div', undefined],
  'heading-skipped': [4, 3],
  'heading-twice': [12],
  'unknown-component': ['Contakt', 'Contact', ['Contact', 'Cite']],
  'unknown-attribute': ['Cite', 'sorce', undefined, ['source']],
  'event-handler': ['onClick'],
  'attribute-not-literal': ['to'],
  'attribute-twice': ['to'],
  'missing-attribute': ['Cite', 'source'],
  'one-of-attributes': ['Contact', ['service', 'node']],
  'unknown-channel': ['fone', 'service', 'police', undefined, ['phone']],
  'unknown-year': ['1999', 'reports', ['2022']],
  'has-children': ['Cite'],
  'no-children': ['Warning'],
  'block-in-sentence': ['Warning'],
  'not-fields': [{ kind: 'list', text: '' }],
  'unknown-field': ['titel', 'title', ['title', 'slug']],
  'missing-field': ['order', { en: 'Place in lists; lower comes first.', nl: 'De plek in lijsten; lager komt eerst.' }],
  'wrong-type': ['string', { kind: 'number', text: '0800' }, 'quote', '0800'],
  'wrong-value': [
    { kind: 'text', text: 'curent' },
    ['current', { expected: 'object', fields: ['sources'] }],
    undefined,
  ],
  'wrong-form': [{ en: 'a day such as 2026-11-22', nl: 'een dag zoals 2026-11-22' }, undefined],
  'too-long': [91, 90],
  'too-many': [6, 5],
  'out-of-range': ['least', 0],
  'no-such-day': ['2026-02-30'],
  'future-date': ['2027-01-01', '2026-11-22'],
  'listed-twice': ['parent'],
  'channel-twice': ['phone'],
  'year-twice': ['2022'],
  'front-matter-language': ['---js'],
  'answer-without-words': ['anonymous', 'service.yaml'],
  'words-without-answer': ['anonymous', 'service.yaml'],
  'value-for-type': ['phone'],
  'number-length': [9, 'dutch'],
  'number-look-alike': ['U+2011'],
  'cost-for-number': [['free']],
  'emergency-number': ['122', ['112']],
  'reader-in-no-list': [['child', 'parent']],
  'reader-in-more-lists': ['child'],
  'hours-unreadable': ['Mo-Fr 9-17'],
  'hours-day-order': ['Fr-Mo'],
  'hours-no-time': ['09:00-09:00'],
  'hours-day-twice': ['Mo'],
  'hours-holiday-first': ['PH off'],
  'hours-never-open': ['PH off'],
  unreadable: ['EACCES'],
  'unknown-folder': ['services', ['pages', 'services']],
  'folder-not-an-id': ['help-wanted'],
  'stray-file': [undefined, ['service.yaml']],
  'no-texts-here': ['source'],
  'unknown-language': ['fr.mdx', undefined, ['nl.mdx', 'en.mdx']],
  'missing-structure': ['service'],
  'missing-language': ['en'],
  'too-big': [5_000_000, 256_000],
  'hidden-character': ['U+202E', 'direction'],
  unexpected: ['boom'],
  'link-contact': ['tel:'],
  'link-own-page': ['/nl/contact/'],
  'link-not-https': ['http://example.org'],
  'link-broken': ['https://example'],
  'link-no-anchor': ['cal', 'call'],
  'link-says-nothing': ['hier'],
  'link-words-twice': ['the police', 12],
  'link-other-language': ['https://example.org/en', 'https://example.org/nl'],
  'typed-phone': ['0800-0432'],
  'typed-email': ['a@example.org'],
  'typed-money': ['€ 5'],
  'typed-percentage': ['63%'],
  'typed-number': ['30.000'],
  'typed-count': ['12 meldingen'],
  'unknown-reference': ['service', 'helpwantd', 'helpwanted'],
  'unknown-key': ['helpwanted', undefined, ['page', 'service']],
  'successor-superseded': ['old'],
  'successor-cycle': [['old', 'older', 'old']],
  'parent-cycle': [['about', 'privacy', 'about']],
  'slug-taken': ['hulp', ['content/pages/about/nl.mdx']],
  'slug-reserved': ['data'],
  'required-document': ['page', 'privacy'],
  'lacks-component': ['<Contact channel="phone" service="police">', 'nl', 12],
  'record-in-source': ['nl'],
  'record-of-other-parts': [2, 3, 'nl.mdx'],
  'other-headings': [1, 'nl', 2],
  'no-words-for': ['tell-someone', 'steps', 'situation.yaml'],
  'words-for-nothing': ['tell-someone', 'donts', 'situation.yaml'],
  'words-twice': ['tell-someone', 'desks'],
  'desk-superseded': ['id-alert', 'identity-fraud-desk'],
  'desk-unconfirmed': ['guana-chat', true],
  'alternative-no-desk': ['police', ['helpwanted'], undefined],
  'no-desk': [
    ['child', 'parent'],
    ['european-netherlands', 'abroad'],
  ],
  'only-medium': [['child'], ['caribbean-netherlands']],
  'no-way-without-calling': [['child'], ['abroad']],
  'to-do': ['the answer to this question'],
  'interface-words-missing': ['en', 'messages/nl.json'],
  'interface-word-missing': ['Menu.open', 'messages/nl.json', 3, 'Open'],
  'interface-word-unknown': ['Menu.opn', 'Menu.open', 'messages/nl.json'],
  'duplicate-key': ['order'],
  'yaml-refused': ['anchor', '&a'],
};

const codes = Object.keys(messages.en) as MessageCode[];

const said = (code: MessageCode, language: Language) => {
  const details = Object.hasOwn(samples, code) ? samples[code as keyof typeof samples] : [];
  const [first, ...rest] = details;
  return inWords(
    { ...problem('fragment', startOf('x')), code, details: details.length > 0 ? [first, ...rest] : [] },
    language,
  );
};

test.each(codes)('%s says in both languages what is wrong, why that matters and how to mend it', (code) => {
  const [nl, en] = [said(code, 'nl'), said(code, 'en')];
  for (const part of ['what', 'why', 'remedy'] as const) {
    for (const sentence of [nl[part], en[part]]) {
      expect(sentence).toMatch(/^(\p{Lu}|\d|["<]|[\w-]+\.(yaml|mdx))/u);
      expect(sentence).toMatch(/([.?!"]|: npm run \S.*)$/);
      expect(sentence).not.toMatch(/undefined|\[object|\.\.$/);
    }
    expect(nl[part], `${part} is the same in Dutch and English`).not.toBe(en[part]);
  }
});

/** Words that no Dutch sentence has and nearly every English one. Code and names in a sentence are left out. */
const english = /\b(the|this|that|there|which|and|must|may|visitors?|readers?|write|with|it|to|for|its|or|are)\b/i;

test.each(codes)('what a Dutch editor is told about %s has no English in it', (code) => {
  const { what, why, remedy } = said(code, 'nl');
  const sentences = [what, why, remedy].join(' ').replace(/"[^"]*"|<[^>]*>|for:|to="/g, '');
  expect(sentences).not.toMatch(english);
});

test('every word of advice about a field is there in Dutch too', () => {
  const missing: string[] = [];
  const look = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { description, nl, form } = schema as Record<string, unknown>;
    if (typeof description === 'string' && (typeof nl !== 'string' || nl === description)) missing.push(path);
    if (form && (form as { en: string; nl: string }).en === (form as { en: string; nl: string }).nl) missing.push(path);
    for (const [name, inner] of Object.entries(schema)) look(inner, `${path}/${name}`);
  };
  for (const [type, { structure, words }] of Object.entries(contentTypes)) {
    look(jsonSchemaOf(structure), type);
    if (words) look(jsonSchemaOf(words), `${type} words`);
  }
  expect(missing).toEqual([]);
});
