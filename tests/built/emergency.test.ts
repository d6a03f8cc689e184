import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built';

type Element = DefaultTreeAdapterMap['element'];

/** How far into a page, in bytes of its body, the emergency number may stand: what a bad connection brings at once. */
const soon = 12_000;

/** An element with those around it, the outermost first. */
type Found = { element: Element; around: Element[] };

/** All elements of a page, in document order. */
function elementsOf(node: DefaultTreeAdapterMap['parentNode'], around: Element[] = []): Found[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return [{ element: child, around }, ...elementsOf(child, [...around, child])];
  });
}

const attribute = (element: Element, name: string) => element.attrs.find((attr) => attr.name === name)?.value;

const isSafetyBar = (element: Element) => attribute(element, 'class')?.split(' ').includes('safety-bar');

/** Tells whether somebody in danger can tap 112 without looking for it. */
function hasEmergencyNumber(html: string): boolean {
  const found = elementsOf(parse(html, { sourceCodeLocationInfo: true }));
  const start = found.find(({ element }) => element.tagName === 'body')?.element.sourceCodeLocation?.startOffset;
  return found.some(({ element, around }) => {
    if (element.tagName !== 'a' || attribute(element, 'href') !== 'tel:112') return false;
    const at = element.sourceCodeLocation?.startOffset;
    const isSoon = start !== undefined && at !== undefined && Buffer.byteLength(html.slice(start, at)) <= soon;
    return isSoon || around.some(isSafetyBar);
  });
}

test('somebody in danger can call 112 at the top of every page', () => {
  const pages = builtPages();
  expect(pages.filter(({ html }) => !hasEmergencyNumber(html)).map(({ address }) => address)).toEqual([]);
});

test.each([
  ['at the beginning', '<p><a href="tel:112">112</a></p>', true],
  ['after a long text', `<p>${'é'.repeat(soon / 2)}<a href="tel:112">112</a></p>`, false],
  [
    'after a long text, in the bar that stays in sight',
    `<p>${'a'.repeat(soon)}</p><aside class="x safety-bar"><a href="tel:112">112</a></aside>`,
    true,
  ],
  ['as words only', '<p>tel:112 112</p>', false],
  ['as another number', '<p><a href="tel:1120">1120</a></p>', false],
])('a number %s is found or missed as it should be', (_, body, isFound) => {
  expect(
    hasEmergencyNumber(
      `<!DOCTYPE html><html><head><style>${'a'.repeat(soon)}</style></head><body>${body}</body></html>`,
    ),
  ).toBe(isFound);
});
