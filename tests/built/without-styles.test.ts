import { isElementNode, isTextNode, type Node, queryAll, type TextNode } from '@parse5/tools';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { type BuiltPage, builtPages } from '../support/built';
import { attribute, elementsIn } from '../support/elements';

const pages = builtPages().map((page) => ({ ...page, document: parse(page.html) }));

/** The faults of all pages, each once, with a page that has it. */
function faultsOf(inPage: (page: BuiltPage & { document: Node }) => string[]): string[] {
  const known = new Map(pages.flatMap((page) => inPage(page).map((fault) => [fault, page.address] as const)));
  return [...known].map(([fault, address]) => `${address}: ${fault}`);
}

/** What a page says, piece by piece; data and styles are not read. */
function textsOf(document: Node): string[] {
  return [...queryAll<TextNode>(document, isTextNode)].flatMap(({ value, parentNode }) => {
    const isRead =
      parentNode && isElementNode(parentNode) && !['script', 'style', 'title'].includes(parentNode.tagName);
    return isRead && value !== '' ? [value] : [];
  });
}

test('whoever reads the text of a page without its styles finds no two words run together', () => {
  const faults = faultsOf(({ document }) => {
    const texts = textsOf(document);
    return texts.flatMap((text, index) => {
      const together = `${texts[index - 1]?.slice(-12) ?? ''}|${text.slice(0, 12)}`;
      return /[\p{L}\p{N}]\|[\p{L}\p{N}+]/u.test(together) ? [together] : [];
    });
  });
  expect(faults).toEqual([]);
});

test('a drawing is no larger than it should be in a browser that does not know our styles', () => {
  const faults = faultsOf(({ document }) =>
    elementsIn(document)
      .filter(({ tagName }) => tagName === 'svg')
      .filter((svg) => !(Number(attribute(svg, 'width')) <= 200 && Number(attribute(svg, 'height')) <= 130))
      .map((svg) => `svg ${attribute(svg, 'class')}`),
  );
  expect(faults).toEqual([]);
});

test('a browser that translates leaves every number and e-mail address as it is', () => {
  const isKept = (element: ReturnType<typeof elementsIn>[number]): boolean =>
    attribute(element, 'translate') === 'no' ||
    elementsIn(element).some((child) => child !== element && attribute(child, 'translate') === 'no');
  const faults = faultsOf(({ document }) =>
    elementsIn(document)
      .filter(({ tagName }) => tagName === 'a')
      .filter((link) => /^(?:tel|mailto):/.test(attribute(link, 'href') ?? '') && !isKept(link))
      .map((link) => attribute(link, 'href') ?? ''),
  );
  expect(faults).toEqual([]);
});
