import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '@/editors/problem';
import { isAll, isAllCode } from '../../support/scope';
import { check, validContent } from './fixture';

const valid = validContent();

type Lines = readonly string[];

/** What a slip of the hand does to the lines of a file: `at` and `other` are places in it. */
const slips: Record<string, (lines: Lines, at: number, other: number) => Lines> = {
  'deletes a line': (lines, at) => lines.toSpliced(at, 1),
  'doubles a line': (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  'swaps two lines': (lines, at, other) => lines.with(at, lines[other] ?? '').with(other, lines[at] ?? ''),
  'cuts a line off': (lines, at, other) => lines.with(at, lines[at]?.slice(0, other % (lines[at].length + 1)) ?? ''),
  'deletes a value': (lines, at) => lines.with(at, lines[at]?.replace(/: .*/, ':') ?? ''),
  'deletes a word': (lines, at, other) => inWords(lines, at, (words) => words.toSpliced(other % words.length, 1)),
  'doubles a word': (lines, at, other) =>
    inWords(lines, at, (words) => words.toSpliced(other % words.length, 0, words[other % words.length] ?? '')),
};

function inWords(lines: Lines, at: number, change: (words: Lines) => Lines): Lines {
  return lines.with(at, change((lines[at] ?? '').split(' ')).join(' '));
}

const edit = fc.record({
  file: fc.constantFrom(...Object.keys(valid)),
  slip: fc.constantFrom(...Object.keys(slips)),
  at: fc.nat(200),
  other: fc.nat(200),
});

/** Tells whether a problem says which file to look at: its own, or one that it names. */
function names({ file: place, details }: Problem, file: string): boolean {
  return [place, ...details].some(
    (name) =>
      file === name ||
      file.split('/').includes(String(name)) ||
      file.endsWith(`/${name}`) ||
      file.endsWith(`/${name}.mdx`),
  );
}

test('after one slip an editor reads of that file, in three messages at most', { timeout: 240_000 }, () => {
  let told = 0;
  const hold = ({ file, slip, at, other }: { file: string; slip: string; at: number; other: number }) => {
    const lines = String(valid[file]).split('\n');
    const text = slips[slip]?.(lines, at % lines.length, other % lines.length).join('\n') ?? '';
    const problems = check({ ...valid, [file]: text });
    if (problems.length > 0) told += 1;
    expect(problems.length).toBeLessThanOrEqual(3);
    expect(problems.map(({ code }) => code)).not.toContain('unexpected');
    for (const problem of problems) expect(names(problem, file), `${problem.file} ${problem.code}`).toBe(true);
  };
  const longer = isAllCode ? 250 : 80;
  const numRuns = isAll ? 2000 : longer;
  fc.assert(fc.property(edit, hold), { seed: 20261129, numRuns });
  expect(told).toBeGreaterThan(numRuns / 3);
});
