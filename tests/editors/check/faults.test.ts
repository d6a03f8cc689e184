import { beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '@/editors/check';
import { describe as inWords, type Problem } from '@/editors/problem';
import { type MessageCode, messages } from '@/editors/words/check';
import { plant, readFaults, type Told, turnInto } from './faults/fault';
import { inFolder, validContent } from './fixture';

const faults = readFaults();

/** Problems that no edit of a file can cause, each with why, and with the test that holds them where there is one. */
const outOfReach: Partial<Record<MessageCode, string>> = {
  'symbolic-link': 'a link is no text that an edit can write: files.test.ts',
  'not-a-file': 'neither is a socket: files.test.ts',
  unreadable: 'a file that goes away or may not be read: robustness.test.ts',
  unexpected: 'only a fault in a rule causes it: robustness.test.ts',
  'mdx-syntax': 'every fault that the parser of today tells of has a sentence of its own: robustness.test.ts',
  'hours-refused': 'the library works out all hours that we take: tests/lib/hours/generated.test.ts',
};

/** What the check finds after each fault, by the name of the fault. */
let found: ReadonlyMap<string, Problem[]>;

// The valid content is written once, and each fault is written into it and taken out again: a hundred files for every
// fault would take longer than the check.
beforeAll(async () => {
  const valid = validContent();
  found = await inFolder(valid, async (root) => {
    const problems = new Map<string, Problem[]>();
    for (const fault of faults) {
      const files = plant(fault);
      await turnInto(root, valid, files);
      problems.set(fault.name, await checkContent({ root, today: '2026-11-22' }));
      await turnInto(root, files, valid);
    }
    expect(await checkContent({ root, today: '2026-11-22' }), 'the valid content is whole again').toEqual([]);
    return problems;
  });
}, 180_000);

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
  const codes = Object.keys(messages.en) as MessageCode[];
  const caused = new Set([...found.values()].flat().map(({ code }) => code));
  expect(codes.filter((code) => !caused.has(code)).sort()).toEqual(Object.keys(outOfReach).sort());
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
