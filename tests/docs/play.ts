import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { vi } from 'vitest';
import { content } from '@/editors/commands';
import { evaluation } from '../../bench/search/evaluation';
import { worldOf, writerTo } from '../support/commands';
import { writeFiles } from '../support/temp-dir';
import { type Block, type Change, withoutBlankEnds } from './console';
import type { Project } from './project';

/** The one file of the program that an editor changes in the manual, to add a language. */
const languageTable = 'src/i18n/locale.ts';

/**
 * Runs the commands of a block in the example project, as an editor would whose computer speaks `language`. Afterwards
 * the project is as it was.
 *
 * @returns for each command the lines that it says, with the answers where they were typed
 */
export async function play(block: Block, { folder, reset }: Project, language: string): Promise<string[][]> {
  try {
    for (const change of block.changes) make(change, folder);
    const outputs: string[][] = [];
    const stage = { folder, language, answers: [...block.answers], commands: await programOf(block, folder) };
    for (const { typed } of block.commands) outputs.push(await run(typed, stage));
    return outputs;
  } finally {
    reset();
  }
}

function make(change: Change, folder: string) {
  const place = path.join(folder, change.file);
  if (change.kind === 'write') return writeFiles(folder, { [change.file]: change.text });
  if (change.file === languageTable) cpSync(languageTable, place, { recursive: true });
  const text = readFileSync(place, 'utf8');
  if (!text.includes(change.from)) throw new Error(`${change.file} does not hold ${JSON.stringify(change.from)}`);
  return writeFileSync(
    place,
    text.replace(change.from, () => change.to),
  );
}

/** The commands; where the block changes the table of languages, those of a program with that table. */
async function programOf({ changes }: Block, folder: string): Promise<typeof content> {
  if (!changes.some(({ file }) => file === languageTable)) return content;
  vi.resetModules();
  vi.doMock('@/i18n/locale', () => import(path.join(folder, languageTable)));
  const changed = await import('@/editors/commands');
  vi.doUnmock('@/i18n/locale');
  vi.resetModules();
  return changed.content;
}

type Stage = { folder: string; language: string; answers: string[]; commands: typeof content };

async function run(typed: string, { folder, language, answers, commands }: Stage): Promise<string[]> {
  const [, name = '', rest = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(typed) ?? [];
  const words = (rest.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ''));
  const stdin = new PassThrough();
  let said = '';
  const stdout = writerTo((text) => {
    said += text;
    if (said.endsWith('\n')) return;
    // A line that stays open is a question; what is typed there stands behind it.
    const answer = answers.shift();
    if (answer === undefined) stdin.end();
    else {
      said += answer;
      stdin.write(`${answer}\n`);
    }
  });
  if (name === 'search:eval') said = evaluation(readFileSync(path.join(folder, words[0] ?? ''), 'utf8'));
  else {
    const command = name.replace(/^content:/, '');
    await commands(
      [command, ...words],
      worldOf({ cwd: folder, env: { LC_ALL: language }, stdin, stdout, stderr: stdout }),
    );
  }
  return withoutBlankEnds(said.split('\n').map((line) => line.trimEnd()));
}
