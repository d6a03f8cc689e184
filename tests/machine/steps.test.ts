import { expect, test } from 'vitest';
import { allSteps, stepsFor } from '@/machine/steps';

const namesFor = (...changed: string[]) => stepsFor(changed).map(({ name }) => name);

test('a changed text is spelled, built and found again, and no code is judged', () => {
  expect(namesFor('content/services/police/nl.mdx', 'content/services/police/service.yaml')).toEqual([
    'spelling',
    'build',
    'tests of content, search and built pages',
  ]);
});

test('a changed document is read by the tests of documents alone', () => {
  expect(namesFor('docs/editing.md', 'README.md', 'docs/decisions/0001-html-first.md')).toEqual(['tests of documents']);
});

test('changed code is judged as code, and by the tests that use it', () => {
  const [last] = stepsFor(['src/lib/phone.ts', 'tests/lib/phone.test.ts']).slice(-1);
  expect(namesFor('src/lib/phone.ts')).toEqual([
    'style',
    'build',
    'nothing unused',
    'walls between rooms',
    'types',
    'tests of what changed',
  ]);
  expect(last?.command.slice(-2)).toEqual(['src/lib/phone.ts', 'tests/lib/phone.test.ts']);
});

test('a change of several kinds is judged once by each step that any of them needs', () => {
  const names = namesFor('content/pages/home/nl.mdx', 'src/lib/phone.ts', 'docs/editing.md');
  expect(new Set(names).size).toBe(names.length);
  expect(names.slice(0, 6)).toEqual(allSteps.map(({ name }) => name).filter((name) => names.includes(name)));
  expect(names).toHaveLength(9);
});

test.each([
  'package-lock.json',
  'vitest.config.ts',
  'messages/nl.json',
  'src/styles/base.css',
  'tests/support/desks.ts',
  'tests/browser/finder.spec.ts',
  'tests/search/golden.tsv',
  'deploy/Caddyfile',
  '.ci/run',
])('a change of %s can break anything', (file) => {
  expect(stepsFor([file, 'docs/editing.md'])).toEqual(allSteps);
});

test('a clean clone is built before a step reads what the build makes', () => {
  const names = allSteps.map(({ name }) => name);
  for (const reader of ['nothing unused', 'walls between rooms', 'types', 'tests', 'weights']) {
    expect(names.indexOf(reader), reader).toBeGreaterThan(names.indexOf('build'));
  }
});

test('nothing changed, nothing to do', () => {
  expect(stepsFor([])).toEqual([]);
});
