import { expect, test } from 'vitest';
import { checkFiles } from '@/editors/check';
import { asBytes, type Files, swap, validContent } from './fixture';

const service = 'content/services/helpwanted/service.yaml';
const series = 'content/statistics/reports/statistic.yaml';
const about = 'content/sources/about/source.yaml';
const paper = 'content/sources/paper/source.yaml';

/** What is said when the files that an editor changed were these before, as codes. */
function toldAfter(before: Files, change: (files: Files) => void): string[] {
  const files = { ...validContent(), [paper]: sourceReadOn('2026-11-21') };
  swap(files, 'content/nodes/helpline/node.yaml', 'sources: [about]', 'sources: [about, paper]');
  change(files);
  const { problems, hints } = checkFiles(asBytes(files), '2026-11-22', new Map(Object.entries(before as object)));
  return [...problems, ...hints].map(({ file, line, code }) => `${file.split('/').at(-1)}:${line} ${code}`);
}

const sourceReadOn = (day: string) =>
  `title: { nl: "Een", en: "One" }\npublisher: "Helpwanted"\npublished: "2024"\nread: "${day}"\ncopy: document\nlanguage: en\n`;

/** The service as it was, with other words in its telephone. */
const was = (from: string, to: string): Files => {
  const files = validContent();
  swap(files, service, from, to);
  return { [service]: files[service] ?? '' };
};

const unconfirmed = was('    status: current\n    confidence: medium\n', '    status: unconfirmed\n');

const read = (day: string) => (files: Files) => swap(files, about, '2026-11-22', day);
const alsoBy = (day: string) => (files: Files) => {
  files[paper] = sourceReadOn(day);
  swap(
    files,
    service,
    '    sources: [about]\n    asOf: "2024-10-31"',
    '    sources: [about, paper]\n    asOf: "2024-10-31"',
  );
};
const tried = (files: Files) =>
  swap(files, service, /$/, '    check: { on: "2026-11-20", by: editor-1, value: "020-261 52 75" }\n');

test.each([
  ['by nothing', {}, () => {}, ['service.yaml:24 confirmed-by-nothing']],
  ['by an older source', {}, alsoBy('2026-11-20'), ['service.yaml:24 confirmed-by-nothing']],
  ['by a source of the same day', {}, alsoBy('2026-11-22'), []],
  ['by a source that was read again', { [about]: sourceReadOn('2026-11-01') }, () => {}, []],
  [
    'by a source that was read before',
    { [about]: sourceReadOn('2026-11-22') },
    read('2026-11-21'),
    ['service.yaml:24 confirmed-by-nothing'],
  ],
  ['by somebody who tried it', {}, tried, []],
] as const)('a number that nobody could confirm becomes current %s', (_, sources, change, told) => {
  expect(toldAfter({ ...unconfirmed, ...sources }, change)).toEqual(told);
});

const figureWas = (value: string): Files => ({
  [series]: `order: 1\nunit: count\npoints:\n  - { year: 2022, value: ${value}, source: about }\n`,
});

test.each([
  ['a figure', figureWas('144508'), ['statistic.yaml:4 value-changed']],
  ['the figure of another year', { [series]: 'points:\n  - { year: 2021, value: 3, source: about }\n' }, []],
  ['a number', was('020-261 52 75', '020-261 52 57'), ['service.yaml:23 value-changed']],
  [
    'a number, and its source was read again',
    { ...was('020-261 52 75', '020-261 52 57'), [about]: sourceReadOn('2026-01-01') },
    [],
  ],
  ['nothing', was('order: 1', 'order: 2'), []],
  ['what cannot be read', { [service]: '"' }, []],
] as const)('an editor changes %s', (_, before, told) => {
  expect(toldAfter(before, () => {})).toEqual(told);
});
