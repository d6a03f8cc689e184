import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Code } from '@/editors/codes';
import type { Language } from '@/editors/language';
import { type Problem, problem, startOf } from '@/editors/problem';
import { describe as inWords } from '@/editors/show/describe';
import { words } from '@/editors/words';
import { plant, readFaults, type Told } from './faults/fault';
import { check } from './fixture';

const faults = readFaults();

const codes = Object.keys(words.en.check) as Code[];

const at = startOf('x');

/** Problems that no edit of a file can cause, each with why, and with the test that holds them where there is one. */
const outOfReach: Problem[] = [
  // A link is no text that an edit can write, and neither is a socket: files.test.ts.
  problem('symbolic-link', at),
  problem('not-a-file', at),
  // A file that goes away or may not be read: robustness.test.ts.
  problem('unreadable', at, 'EACCES'),
  // Only a fault in a rule causes it: robustness.test.ts.
  problem('unexpected', at, 'boom'),
  // Every fault that the parser of today tells of has a sentence of its own: robustness.test.ts.
  problem('mdx-syntax', at),
  // What stood in git before is no file that an edit changes: changes.test.ts.
  problem('confirmed-by-nothing', at),
  problem('value-changed', at, '1', '2'),
  // What is right but not in its form is judged of what is on the disk: check.test.ts.
  problem('not-in-form', at, 'content/x/y/z.yaml'),
  // Only a language for some pages causes them, and today there is none: some-pages.test.ts.
  problem('missing-front', at, 'fy'),
  problem('page-of-whole-site', at, 'fy', 'nl'),
  // The library works out all hours that we take: tests/lib/hours/generated.test.ts.
  problem('hours-refused', at),
];

/** What the check finds after each fault, by the name of the fault. */
const found = new Map(faults.map((fault) => [fault.name, check(plant(fault))]));

const plainly = (problems: readonly Problem[]): Told[] =>
  problems.map((problem) => {
    const { file, line, column } = problem;
    const [nl, en] = (['nl', 'en'] as const).map((language) => {
      const { what, remedy } = inWords(problem, language);
      return `${what} ${remedy}`;
    });
    return { file, line, column, nl: nl ?? '', en: en ?? '' };
  });

/** As it stands in a file of a fault, so that what a failing test shows can be pasted there. */
const asWritten = (told: readonly Told[]) => stringify(told, { lineWidth: 0 });

test.each(faults.map((fault) => [fault.title, fault] as const))('%s, and is told just that', (_title, fault) => {
  expect(asWritten(plainly(found.get(fault.name) ?? [])), fault.name).toBe(asWritten(fault.expected));
});

test('every kind of problem that an editor can cause has a fault that causes it', () => {
  const caused = new Set([...found.values()].flat().map(({ code }) => code));
  expect(codes.filter((code) => !caused.has(code)).sort()).toEqual(outOfReach.map(({ code }) => code).sort());
});

/** A problem of each kind, as a fault causes it where one can. */
const samples = new Map([...outOfReach, ...[...found.values()].flat()].map((each) => [each.code, each]));

function said(code: Code, language: Language) {
  const sample = samples.get(code);
  if (!sample) throw new Error(`no fault causes ${code}`);
  return inWords(sample, language);
}

test.each(codes)('%s says in both languages what is wrong, why that matters and how to mend it', (code) => {
  const [nl, en] = [said(code, 'nl'), said(code, 'en')];
  for (const part of ['what', 'why', 'remedy'] as const) {
    for (const sentence of [nl[part], en[part]]) {
      expect(sentence).toMatch(/^(\p{Lu}|\d|["<]|[\w-]+\.(yaml|mdx))/u);
      expect(sentence).toMatch(/([.?!"]|: npm run \S.*)$/);
      expect(sentence).not.toMatch(/undefined|\[object|\.\.$/);
    }
    expect(nl[part], `${part} is the same in Dutch and English`).not.toBe(en[part]);
  }
});
/** Words that no Dutch sentence has and nearly every English one. Code and names in a sentence are left out. */
const english = /\b(the|this|that|there|which|and|must|may|visitors?|readers?|write|with|it|to|for|its|or|are)\b/i;

test.each(codes)('what a Dutch editor is told about %s has no English in it', (code) => {
  const { what, why, remedy } = said(code, 'nl');
  const sentences = [what, why, remedy].join(' ').replace(/"[^"]*"|<[^>]*>|for:|to="/g, '');
  expect(sentences).not.toMatch(english);
});

test('there are at least 200 faults, and no two do the same', () => {
  expect(faults.length).toBeGreaterThanOrEqual(200);
  expect(new Set(faults.map(({ title }) => title)).size).toBe(faults.length);
  expect(new Set(faults.map(({ change }) => JSON.stringify(change))).size).toBe(faults.length);
});

test('a fault that is itself wrong is told with its name', () => {
  const file = 'content/pages/about/page.yaml';
  const planted = (change: Parameters<typeof plant>[0]['change']) => () => plant({ name: 'wrong.yaml', change });
  expect(planted([{ file, replace: 'ordr', with: 'x' }])).toThrow(
    /wrong\.yaml: .*page\.yaml holds these words 0 times/,
  );
  expect(planted([{ file: 'content/gone.yaml', delete: true }])).toThrow(/wrong\.yaml: .*gone\.yaml does not exist/);
  expect(planted([{ file, write: 'order: 1\n' }])).toThrow(/wrong\.yaml: .* has this text already/);
});
