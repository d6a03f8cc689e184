import { ancestors, type Element, isElementNode } from '@parse5/tools';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { builtPages } from '../support/built';
import { attribute, elementsIn } from '../support/elements';

/** How far into a page, in bytes of its body, the emergency number may stand: what a bad connection brings at once. */
const soon = 12_000;

const isSafetyBar = (element: Element) => attribute(element, 'class')?.split(' ').includes('safety-bar');

/** Tells whether somebody in danger can tap 112 without looking for it. */
function hasEmergencyNumber(html: string): boolean {
  const found = elementsIn(parse(html, { sourceCodeLocationInfo: true }));
  const start = found.find(({ tagName }) => tagName === 'body')?.sourceCodeLocation?.startOffset;
  return found.some((element) => {
    if (element.tagName !== 'a' || attribute(element, 'href') !== 'tel:112') return false;
    const at = element.sourceCodeLocation?.startOffset;
    const isSoon = start !== undefined && at !== undefined && Buffer.byteLength(html.slice(start, at)) <= soon;
    return isSoon || [...ancestors(element)].some((node) => isElementNode(node) && isSafetyBar(node));
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
