import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, test, vi } from 'vitest';
import { content } from '@/editors/commands';
import type { Command } from '@/editors/commands/command';
import { blocksIn, showsTruth, withOutputs } from './console';
import type { Manual } from './manuals';
import { play } from './play';
import { exampleProject, type Project } from './project';

const read = (file: string) => readFileSync(file, 'utf8');

/** How often a table was read: what is imported once under a name stays as it was. */
let tables = 0;

/** The commands of a program with another table of languages; without one, of ours. */
async function programOf(languageTable: string | undefined): Promise<typeof content> {
  if (languageTable === undefined) return content;
  vi.resetModules();
  tables += 1;
  vi.doMock('@/i18n/locale', () => import(`${languageTable}?${tables}`));
  const { commands } = await import('@/editors/commands');
  // Each is loaded now, while that table is there.
  const loaded = await Promise.all(Object.entries(commands).map(async ([name, load]) => [name, await load()] as const));
  vi.doUnmock('@/i18n/locale');
  vi.resetModules();
  return async ([name, ...given], world) =>
    (new Map<string | undefined, Command>(loaded).get(name) ?? content)(given, world);
}

/**
 * Tests that a manual shows what a command really says. With UPDATE_MANUAL in the environment it writes what the commands
 * say now into the manual, unless one of its blocks could not be run.
 */
export function testManual({ file, language }: Manual): void {
  const cases = blocksIn(read(file)).map((block, number) => ({ file, line: block.line, block, number }));
  /** What the commands of each block say. */
  const outcomes = new Map<number, string[][]>();
  let project: Project;

  beforeAll(async () => {
    project = await exampleProject();
  });

  afterAll(() => {
    project.remove();
    const said = cases.map(({ number }) => outcomes.get(number)).filter((outcome) => outcome !== undefined);
    if (process.env.UPDATE_MANUAL && said.length === cases.length) writeFileSync(file, withOutputs(read(file), said));
  });

  describe('a manual for editors shows what a command really says', () => {
    test.each(cases)('$file:$line', async ({ block, number }) => {
      const outcome = await play(block, project, { language, programOf });
      outcomes.set(number, outcome);
      for (const [index, command] of block.commands.entries()) {
        const said = outcome[index] ?? [];
        const told = `${file}:${command.line} shows something else than "${command.typed}" says now.
Is this right? Then run UPDATE_MANUAL=1 npx vitest run tests/docs, and read what changed.\n\n${said.join('\n')}\n`;
        if (!showsTruth(command.shown, said)) throw new Error(told);
      }
    });
  });
}
