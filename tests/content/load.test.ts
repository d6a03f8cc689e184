import { expect, test } from 'vitest';
import { loadContent } from '@/content/load';
import { documentAt, find } from '@/content/model';
import { channelFields, documentFiles, evidence, generated, serviceFields } from '../support/documents';

const page = (id: string, order: number) => documentFiles(`pages/${id}`, 'page', { order });

const source = {
  title: { nl: 'Onderzoek', en: 'Survey' },
  publisher: 'Bureau',
  published: '2024',
  read: '2026-01-02',
  copy: 'live',
  language: 'nl',
};
const nodeFields = { order: 1, role: 'helpline', organisations: ['foundation'], ...evidence };

test('a document is its structure with the words of each language beside it', () => {
  const { service } = loadContent(documentFiles('services/desk', 'service', serviceFields({ order: 7 })));
  expect(service).toHaveLength(1);
  expect(service[0]).toMatchObject({
    type: 'service',
    id: 'desk',
    order: 7,
    words: { nl: { title: 'desk nl', slug: 'desk-nl' }, en: { title: 'desk en', slug: 'desk-en' } },
  });
});

test('a text keeps its words as written, and has the tree that is shown', () => {
  const { page: pages } = loadContent([
    generated('pages/about/page.yaml', { order: 1 }),
    generated('pages/about/nl.mdx', { title: 'Over', summary: 'Kort.' }, 'Hoi.'),
  ]);
  expect(pages[0]?.words.nl.body).toEqual({
    raw: 'Hoi.',
    tree: {
      type: 'root',
      children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: 'Hoi.' }] }],
    },
  });
});

test('what contentlayer2 adds of its own is no part of a document', () => {
  const [first] = loadContent(page('about', 1)).page;
  expect(Object.keys(first ?? {}).filter((name) => name.startsWith('_'))).toEqual([]);
  expect(Object.keys(first?.words.nl ?? {}).sort()).toEqual([
    'behind',
    'body',
    'formerSlugs',
    'searchPhrases',
    'slug',
    'summary',
    'title',
  ]);
});

test('what an editor leaves out gets its default', () => {
  const { service } = loadContent(documentFiles('services/desk', 'service', serviceFields()));
  expect(service[0]).toMatchObject({ channels: [], successors: [], words: { nl: { alsoKnownAs: [], honesty: {} } } });
});

test('a source needs no texts', () => {
  const { source: sources } = loadContent([generated('sources/survey/source.yaml', source)]);
  expect(sources[0]).toMatchObject({ id: 'survey', words: null });
});

test('each document has its own words', () => {
  const { page: pages } = loadContent([...page('about', 1), ...page('privacy', 2)]);
  expect(pages.map(({ words }) => words.en.title)).toEqual(['about en', 'privacy en']);
});

test('documents stand in the order that the editor gave, whatever order the files come in', () => {
  const { page: pages } = loadContent([...page('last', 30), ...page('first', 10), ...page('middle', 20)]);
  expect(pages.map(({ id }) => id)).toEqual(['first', 'middle', 'last']);
});

test('documents of the same order, or of a type without one, stand in the order of their ids', () => {
  const { page: pages, source: sources } = loadContent([
    ...page('b', 10),
    ...page('a', 10),
    generated('sources/y/source.yaml', source),
    generated('sources/x/source.yaml', source),
  ]);
  expect(pages.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(sources.map(({ id }) => id)).toEqual(['x', 'y']);
});

test('documents of different types may have the same id', () => {
  const content = loadContent([
    ...page('helpline', 1),
    ...documentFiles('services/helpline', 'service', serviceFields(), { title: 'The desk' }),
  ]);
  expect(documentAt(content, 'service/helpline')).toBe(find(content, 'service', 'helpline'));
  expect(documentAt(content, 'page/helpline')).toBe(find(content, 'page', 'helpline'));
});

test('a text in a language that the site does not have is left alone', () => {
  const { page: pages } = loadContent([
    ...page('about', 1),
    generated('pages/about/tlh.mdx', { anything: true }),
    generated('pages/about/toString.mdx', { anything: true }),
  ]);
  expect(Object.keys(pages[0]?.words ?? {})).toEqual(['nl', 'en']);
});

test.each([
  ['a structure with a field that does not exist', { order: 1, colour: 'red' }, {}],
  ['a structure without a field that must be there', {}, {}],
  ['a text with a field that does not exist', { order: 1 }, { colour: 'red' }],
  ['a text with a slug that is no slug', { order: 1 }, { slug: 'Not A Slug' }],
])('%s stops the build', (_what, structure, words) => {
  expect(() => loadContent(documentFiles('pages/about', 'page', structure, words))).toThrow();
});

test('looking for a document that does not exist names it', () => {
  const content = loadContent([...page('about', 1), ...documentFiles('nodes/helpline', 'node', nodeFields)]);
  expect(() => find(content, 'node', 'hotline')).toThrow(/node.*hotline/);
  expect(find(content, 'node', 'helpline').id).toBe('helpline');
});

test('a source is called by the title in its structure', () => {
  const content = loadContent([generated('sources/survey/source.yaml', source)]);
  expect(documentAt(content, 'source/survey')).toMatchObject({ title: { nl: 'Onderzoek', en: 'Survey' } });
});

test('what editors tell each other is in no document, so that no page, list or file can show it', () => {
  const remark = 'Only for colleagues.';
  const channels = [channelFields({ remark })];
  const content = loadContent(
    documentFiles('services/desk', 'service', serviceFields({ remark, channels }), { remark }),
  );
  expect(JSON.stringify(content)).not.toContain(remark);
});
