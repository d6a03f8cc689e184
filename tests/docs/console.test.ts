import { expect, test } from 'vitest';
import { blocksIn, renewed, showsTruth, withOutputs } from './console';

const manual = (...lines: string[]) => lines.join('\n');

test('a block is read with the changes and the answers that stand above it', () => {
  const [block] = blocksIn(
    manual(
      '<!-- replace a.yaml "x: \\"1\\"" by "x: 2\\n" -->',
      '<!-- write b.tsv "nl\\thelp" -->',
      '<!-- answers: y | | no, never -->',
      '```console',
      '$ npm run one',
      'Said.',
      '',
      '$ npm run two -- --flag',
      '```',
    ),
  );
  expect(block?.changes).toEqual([
    { kind: 'replace', file: 'a.yaml', from: 'x: "1"', to: 'x: 2\n' },
    { kind: 'write', file: 'b.tsv', text: 'nl\thelp' },
  ]);
  expect(block?.answers).toEqual(['y', '', 'no, never']);
  expect(block?.commands).toEqual([
    { line: 5, typed: 'npm run one', shown: ['Said.'] },
    { line: 8, typed: 'npm run two -- --flag', shown: [] },
  ]);
});

test.each([
  [['<!-- replce a "b" by "c" -->', '```console', '$ npm run one', '```'], 'line 1: '],
  [['```console', 'npm run one', '```'], 'line 2: '],
])('whoever writes a block wrongly is told the line', (lines, told) => {
  expect(() => blocksIn(manual(...lines))).toThrow(told);
});

test.each([
  [['a', 'b'], true],
  [['a', '…'], true],
  [['…', 'b'], true],
  [['…'], true],
  [['a'], false],
  [['a', 'c'], false],
  [['a', 'b', '…'], false],
  [[], false],
])('where a command says a and b, showing %j is %s', (shown, isTrue) => {
  expect(showsTruth(shown, ['a', 'b'])).toBe(isTrue);
});

test('what is still true stays as the editor of the manual chose it', () => {
  expect(renewed(['a', '…', 'd'], ['a', 'b', 'c', 'd'])).toEqual(['a', '…', 'd']);
});

test('what is no longer true is renewed, and as much stays left out where that is plain', () => {
  expect(renewed(['a', '…', 'd'], ['A', 'b', 'c', 'D'])).toEqual(['A', '…', 'D']);
  expect(renewed(['a', '…', 'c', '…'], ['A', 'b', 'c', 'D'])).toEqual(['A', 'b', 'c', 'D']);
});

test('only the output of a block is written anew', () => {
  const before = manual('Before.', '```console', '$ npm run one', 'old', '$ npm run two', '```', 'After.');
  expect(withOutputs(before, [[['new', 'lines'], ['more']]])).toBe(
    manual('Before.', '```console', '$ npm run one', 'new', 'lines', '', '$ npm run two', 'more', '```', 'After.'),
  );
});
