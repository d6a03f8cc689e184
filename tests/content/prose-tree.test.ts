import { expect, test } from 'vitest';
import { bodyWith } from '../support/documents';

/** The types and names in a tree, as `element:p`. */
function kindsIn(node: unknown): string[] {
  const { type, tagName, children = [] } = node as { type: string; tagName?: string; children?: unknown[] };
  return [tagName ? `${type}:${tagName}` : type, ...children.flatMap(kindsIn)];
}

test('components stand in the tree as elements, with what the author gave them', () => {
  const { tree } = bodyWith('Call <Contact service="police" channel="phone" />.\n\n<Warning>\n\nNow.\n\n</Warning>\n');
  expect(new Set(kindsIn(tree))).toEqual(new Set(['root', 'element:p', 'text', 'element:Contact', 'element:Warning']));
  expect(JSON.stringify(tree)).toContain(
    '"tagName":"Contact","properties":{"service":"police","channel":"phone"},"children":[]',
  );
});

test('what would be code elsewhere is at most words in the tree: it cannot run', () => {
  const { tree } = bodyWith('import fs from "node:fs"\n\nHome: {process.env.HOME}\n\n{process.exit(1)}\n');
  expect(new Set(kindsIn(tree))).toEqual(new Set(['root', 'element:p', 'text']));
});

test('a visitor does not see the fields above the prose', () => {
  const { tree } = bodyWith('---\ntitle: "Police"\n---\n\nCall.\n');
  expect(kindsIn(tree)).toEqual(['root', 'element:p', 'text']);
});

test('a tree holds no places of the file: pages do not need them', () => {
  expect(JSON.stringify(bodyWith('# One\n\nTwo.\n').tree)).not.toContain('position');
});

test('an item of a list that is a link and nothing else is marked, so that a thumb finds it; one with words is not', () => {
  const { tree } = bodyWith('- [search](/nl/)\n- <PageLink to="page/search" />\n- see [search](/nl/)\n');
  const marks = JSON.stringify(tree).match(/"tagName":"li","properties":\{[^}]*\}/g) ?? [];
  expect(marks.map((mark) => mark.includes('only-link'))).toEqual([true, true, false]);
});
