import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { content } from '@/editors/commands';
import { evaluation } from '../../bench/search/evaluation';
import { worldOf, writerTo } from '../support/commands';
import { writeFiles } from '../support/temp-dir';
import { type Block, type Change, withoutBlankEnds } from './console';
import type { Project } from './project';

/** The one file of the program that an editor changes in the manual, to add a language. */
const languageTable = 'src/i18n/locale.ts';

/** Documents with pictures, films and PDFs. */
const withFiles = 'tests/support/with-files';

/** Who plays: what their computer speaks, and the commands that they have. */
type Editor = {
  language: string;
  /** The commands of a program with this table of languages; without it, those of ours. */
  programOf: (languageTable: string | undefined) => Promise<typeof content>;
};

/**
 * Runs the commands of a block in the example project, as an editor would. Afterwards the project is as it was.
 *
 * @returns for each command the lines that it says, with the answers where they were typed
 */
export async function play(
  block: Block,
  { folder, memory, reset }: Project,
  { language, programOf }: Editor,
): Promise<string[][]> {
  try {
    for (const change of block.changes) make(change, folder);
    const outputs: string[][] = [];
    const changed = block.changes.some(({ file }) => file === languageTable);
    const commands = await programOf(changed ? path.join(folder, languageTable) : undefined);
    // What is kept is for one program.
    const stage = { folder, language, answers: [...block.answers], commands, memory: changed ? undefined : memory };
    for (const { typed } of block.commands) outputs.push(await run(typed, stage));
    return outputs;
  } finally {
    reset();
  }
}

function make(change: Change, folder: string) {
  const place = path.join(folder, change.file);
  if (change.kind === 'copy') return cpSync(path.join(withFiles, change.file), place, { recursive: true });
  if (change.kind === 'write') return writeFiles(folder, { [change.file]: change.text });
  if (change.file === languageTable) cpSync(languageTable, place, { recursive: true });
  const text = readFileSync(place, 'utf8');
  if (!text.includes(change.from)) throw new Error(`${change.file} does not hold ${JSON.stringify(change.from)}`);
  return writeFileSync(
    place,
    text.replace(change.from, () => change.to),
  );
}

type Stage = {
  folder: string;
  memory: string | undefined;
  language: string;
  answers: string[];
  commands: typeof content;
};

async function run(typed: string, { folder, memory, language, answers, commands }: Stage): Promise<string[]> {
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
      worldOf({
        cwd: folder,
        env: { LC_ALL: language },
        stdin,
        stdout,
        stderr: stdout,
        ...(memory && { memory: { of: folder, file: memory } }),
      }),
    );
  }
  return withoutBlankEnds(said.split('\n').map((line) => line.trimEnd()));
}
