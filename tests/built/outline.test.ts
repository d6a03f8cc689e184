import { type Element, getTextContent, isElementNode, queryAll } from '@parse5/tools';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built';
import { attribute, elementsIn } from '../support/elements';

const pages = builtPages().map(({ address, html }) => ({ address, document: parse(html) }));

const textOf = (element: Element) => getTextContent(element).replace(/\s+/g, ' ').trim();

test('who goes from heading to heading never falls through a level (WCAG 1.3.1, 2.4.10)', () => {
  const gaps = pages.flatMap(({ address, document }) => {
    const levels = elementsIn(document).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
    return levels.flatMap((heading, index) => {
      const above = Number(levels[index - 1]?.tagName[1] ?? 0);
      return Number(heading.tagName[1]) > above + 1 ? [`${address}: ${heading.tagName} ${textOf(heading)}`] : [];
    });
  });
  expect(gaps).toEqual([]);
});

test('the tab of a page begins with what its heading begins with (WCAG 2.4.2)', () => {
  const others = pages.flatMap(({ address, document }) => {
    const [title, heading] = ['title', 'h1'].map((name) => elementsIn(document).find((one) => one.tagName === name));
    if (!title || !heading) return [`${address} has no title or no heading`];
    const start = textOf(heading).slice(0, 20);
    return textOf(title).startsWith(start) ? [] : [`${address}: "${textOf(title)}" and "${textOf(heading)}"`];
  });
  expect(others).toEqual([]);
});

/** Where a link stands on its own terms: a fold is closed until somebody asks for it, and has words of its own above. */
const isInFold = (element: Element): boolean => {
  for (let node = element.parentNode; node; node = isElementNode(node) ? node.parentNode : null) {
    if (isElementNode(node) && node.tagName === 'details') return true;
  }
  return false;
};

test('in the list of links of a page, one name leads to one place; a source is named by the sentence before it (WCAG 2.4.4)', () => {
  const unclear = pages.flatMap(({ address, document }) => {
    const places = new Map<string, Set<string>>();
    for (const link of queryAll<Element>(document, (node) => isElementNode(node) && node.tagName === 'a')) {
      const href = attribute(link, 'href');
      if (href === undefined || isInFold(link) || /\/(sources|bronnen)\/#/.test(href)) continue;
      const name = attribute(link, 'aria-label') ?? textOf(link);
      places.set(name, (places.get(name) ?? new Set()).add(href));
    }
    return [...places].flatMap(([name, hrefs]) =>
      hrefs.size > 1 || name === '' ? [`${address}: "${name}" leads to ${[...hrefs].join(' and ')}`] : [],
    );
  });
  expect(unclear).toEqual([]);
});
