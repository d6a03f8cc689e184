import { expect, test } from 'vitest';
import { answeredIn, atMost, type Example, scoreOf } from '../../bench/conformance/act-score';

const example = (ruleId: string, expected: Example['expected'], relativePath: string): Example => ({
  ruleId,
  expected,
  relativePath,
});
const examples = [
  example('aaaaaa', 'failed', 'a1'),
  example('aaaaaa', 'failed', 'a2'),
  example('aaaaaa', 'passed', 'a3'),
  example('bbbbbb', 'failed', 'b1'),
  example('bbbbbb', 'inapplicable', 'b2'),
];
const score = (reported: [string, string[]][], published = {}) =>
  scoreOf(examples, answeredIn(examples, new Map(reported), published));

test('an engine finds a failed page by a rule that it publishes for it; another rule does not count', () => {
  expect(
    score(
      [
        ['a1', ['alt']],
        ['a2', ['title']],
      ],
      { aaaaaa: ['alt'], bbbbbb: [] },
    ),
  ).toEqual(['33%', '1 of 3', '1 of 2', '0 of 2']);
});

test('without a published rule any counts that it reports on a failed page and on no passed one', () => {
  const reported: [string, string[]][] = [
    ['a1', ['alt']],
    ['a2', ['lang']],
    ['a3', ['lang']],
    ['b1', ['alt']],
  ];
  expect(score(reported)).toEqual(['67%', '2 of 3', '2 of 2', '0 of 2']);
});

test('a rule that answers on a page that passes, or to which it does not apply, is a false alarm', () => {
  const reported: [string, string[]][] = [
    ['a1', ['alt']],
    ['a3', ['alt']],
    ['b1', ['role']],
    ['b2', ['role']],
  ];
  expect(score(reported, { aaaaaa: ['alt'] })).toEqual(['67%', '2 of 3', '2 of 2', '2 of 2']);
});

test('a sample takes the first examples of each kind of every rule', () => {
  expect(atMost(1, examples).map(({ relativePath }) => relativePath)).toEqual(['a1', 'a3', 'b1', 'b2']);
});
