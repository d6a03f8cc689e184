import { readFileSync } from 'node:fs';
import { type Element, isElementNode, isTextNode, type Node } from '@parse5/tools';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { locales } from '@/i18n/locale';
import { builtPages, kindOf } from '../support/built';
import { attribute, elementsIn } from '../support/elements';

/** The most of the words in sight that may say where something comes from, and who tried it when: of all pages of a kind. */
const most = 0.08;

/** On a page of a node, which has few words of its own and names the source of its news in them. */
const mostOfNode = 0.1;

/** The most on one page: on the shortest ones a date weighs more. */
const mostOfOne = 0.12;

const kinds = ['situation', 'service', 'node'];

/** Marks of sources, the fold of sources, and the line at the foot that says when all was compared and tried. */
const isCitation = (element: Element) =>
  element.tagName === 'sup' ||
  attribute(element, 'id') === 'provenance' ||
  attribute(element, 'data-reviewed') !== undefined;

const isNoText = (element: Element) =>
  ['script', 'style', 'template', 'nav'].includes(element.tagName) ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'class')?.split(' ').includes('sr-only') === true;

const isClosed = ({ tagName, attrs }: Element) => tagName === 'details' && attrs.every(({ name }) => name !== 'open');

/** That a page should have been looked at again is a warning, and no citation. */
const lateness = locales.map((locale) => {
  const { Reviewed } = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
  return new RegExp(Reviewed.overdue.replace('{due}', '.+?'));
});

type Words = { all: number; citation: number };

/** How many words of a part are in sight before anything is opened, and how many of them are citation. */
function wordsIn(node: Node, isCited = false): Words {
  if (isTextNode(node)) {
    const count = (text: string) => text.match(/[\p{L}\d][\p{L}\d'’.-]*/gu)?.length ?? 0;
    const cited = lateness.reduce((text, late) => text.replace(late, ''), node.value);
    return { all: count(node.value), citation: isCited ? count(cited) : 0 };
  }
  if (!('childNodes' in node)) return { all: 0, citation: 0 };
  if (isElementNode(node) && isNoText(node)) return { all: 0, citation: 0 };
  const cited = isCited || (isElementNode(node) && isCitation(node));
  const inSight = node.childNodes.filter(
    (child) => !(isElementNode(node) && isClosed(node)) || (isElementNode(child) && child.tagName === 'summary'),
  );
  const counts = inSight.map((child) => wordsIn(child, cited));
  return {
    all: counts.reduce((sum, { all }) => sum + all, 0),
    citation: counts.reduce((sum, { citation }) => sum + citation, 0),
  };
}

function wordsOf(html: string): Words {
  const main = elementsIn(parse(html)).find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error('A page without a main part');
  return wordsIn(main);
}

test.each(kinds.flatMap((kind) => locales.map((locale) => [kind, locale])))(
  'on a page of kind %s (%s) a reader sees the help, and little of what proves it',
  (kind, locale) => {
    const own = builtPages().filter((page) => page.address.startsWith(`/${locale}/`) && kindOf(page) === kind);
    const counts = own.map(({ address, html }) => ({ address, ...wordsOf(html) }));
    const sum = (count: (one: Words) => number) => counts.reduce((all, one) => all + count(one), 0);
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.filter((one) => !(one.citation / one.all <= mostOfOne))).toEqual([]);
    expect(sum(({ citation }) => citation) / sum(({ all }) => all)).toBeLessThan(kind === 'node' ? mostOfNode : most);
  },
);

test('what is folded counts only by what its fold is called', () => {
  const page = (inner: string) => wordsOf(`<main><p>een twee drie</p>${inner}</main>`);
  expect(page('<details id="provenance"><summary>bronnen</summary><p>vijf zes</p></details>')).toEqual({
    all: 4,
    citation: 1,
  });
  expect(page('<p data-reviewed="">vier vijf zes</p>')).toEqual({ all: 6, citation: 3 });
});
