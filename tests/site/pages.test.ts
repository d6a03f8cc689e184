import { expect, test } from 'vitest';
import { loadContent } from '@/content/load';
import { locales } from '@/i18n/locale';
import { addressOf, anchorOf, buildPages, findPage, movedAddresses, pageAt, staticPaths } from '@/site/pages';
import { content } from '../support/content';
import { documentFiles } from '../support/documents';

const pages = buildPages(content);

/** The parts of an address below the language, as Next gives them. */
const partsOf = (address: string) => address.split('/').slice(2, -1);

test('the home page of a language is the language alone', () => {
  expect(findPage(pages, 'page', 'home').addresses).toEqual({ nl: '/nl/', en: '/en/' });
});

test('a page has an address in each language, in the words of that language', () => {
  expect(findPage(pages, 'page', 'about').addresses).toEqual({ nl: '/nl/about-nl/', en: '/en/about-en/' });
});

test('a page below another has an address below it', () => {
  expect(findPage(pages, 'page', 'partners').addresses.nl).toBe('/nl/centre-nl/partners-nl/');
});

test('a document stands below the page of its type', () => {
  expect(findPage(pages, 'service', 'talk-line').addresses.en).toBe('/en/directory-en/talk-line-en/');
  expect(findPage(pages, 'node', 'helpline').addresses.en).toBe('/en/centre-en/helpline-en/');
  expect(findPage(pages, 'partner', 'foundation').addresses.nl).toBe('/nl/centre-nl/partners-nl/foundation-nl/');
  expect(findPage(pages, 'partner', 'foundation').parent).toBe(findPage(pages, 'page', 'partners'));
});

test('every document that has a page is in the list once, and no section is', () => {
  const { page, node, service, partner, success, update } = content;
  const shown = [page, node, service, partner, success, update].flat();
  expect(new Set(pages.map(({ document }) => document))).toEqual(new Set(shown));
  expect(pages).toHaveLength(shown.length);
});

test('the page above a page is in the list too, and comes before it', () => {
  for (const page of pages) {
    if (!page.parent) continue;
    expect(pages).toContain(page.parent);
    expect(pages.indexOf(page.parent)).toBeLessThan(pages.indexOf(page));
  }
});

test('an old address leads to the page in its own language, also when a page above it had another name', () => {
  const moved = buildPages(
    loadContent([
      ...documentFiles('pages/parent', 'page', { order: 1 }, { formerSlugs: ['old-parent'] }),
      ...documentFiles('pages/child', 'page', { order: 2, parent: 'parent' }, { formerSlugs: ['old-child'] }),
    ]),
  );
  expect(movedAddresses(moved)).toMatchObject({
    '/nl/old-parent/': '/nl/parent-nl/',
    '/nl/parent-nl/old-child/': '/nl/parent-nl/child-nl/',
    '/nl/old-parent/child-nl/': '/nl/parent-nl/child-nl/',
    '/en/old-parent/old-child/': '/en/parent-en/child-en/',
  });
  expect(Object.keys(movedAddresses(moved))).toHaveLength(8);
});

test('no two pages have the same address', () => {
  const addresses = pages.flatMap((page) => locales.map((locale) => page.addresses[locale]));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test.each(locales)('a visitor who follows an address gets that page (%s)', (locale) => {
  for (const page of pages) expect(pageAt(pages, locale, partsOf(page.addresses[locale]))).toBe(page);
});

test.each([
  ['an address that does not exist', ['nowhere']],
  ['an address below an existing page', ['about-nl', 'nowhere']],
  ['the address of another language', ['about-en']],
  ['a page without the pages above it', ['partners-nl']],
])('there is no page at %s', (_what, path) => {
  expect(pageAt(pages, 'nl', path)).toBeUndefined();
});

test('looking for a page that does not exist names it', () => {
  expect(() => findPage(pages, 'service', 'nowhere')).toThrow('service/nowhere');
  expect(() => findPage(pages, 'page', 'talk-line')).toThrow('page/talk-line');
});

test('the export makes each page in each language exactly once', () => {
  const made = staticPaths(pages).map(({ locale, path }) => `/${[locale, ...path].join('/')}/`);
  const wanted = pages.flatMap((page) => locales.map((locale) => page.addresses[locale]));
  expect(made.sort()).toEqual(wanted.sort());
});

test('a reference to a page leads to its address', () => {
  expect(addressOf(content, pages, 'service/talk-line', 'nl')).toBe('/nl/directory-nl/talk-line-nl/');
});

test('a reference to a section leads to that part of its page', () => {
  expect(addressOf(content, pages, 'statistic/calls', 'en')).toBe('/en/statistics-en/#calls-en');
});

test('a source, which has no words, is found by its type and id', () => {
  expect(addressOf(content, pages, 'source/survey', 'nl')).toBe('/nl/about-nl/sources-nl/#source-survey');
});

test('no two sections of a page have the same anchor', () => {
  const anchors = content.source.map((source) => anchorOf(source, 'nl'));
  expect(new Set(anchors).size).toBe(content.source.length);
});

test('a reference to what does not exist is a bug, and says so', () => {
  expect(() => addressOf(content, pages, 'source/nowhere', 'nl')).toThrow('nowhere');
  expect(() => addressOf(content, pages, 'node/nowhere', 'nl')).toThrow('node/nowhere');
});

test('a page stands below a page that the editor put after it', () => {
  const nested = buildPages(
    loadContent([
      ...documentFiles('pages/child', 'page', { order: 1, parent: 'parent' }),
      ...documentFiles('pages/parent', 'page', { order: 2 }),
    ]),
  );
  expect(nested.map(({ addresses }) => addresses.nl)).toEqual(['/nl/parent-nl/', '/nl/parent-nl/child-nl/']);
});
