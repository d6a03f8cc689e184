import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeFiles } from '../support/temp-dir';
import { type Block, type Change, withoutBlankEnds } from './console';
import { copyOf } from './project';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What is written behind a command that the reader does not see, so that it says the same on every day. */
const today = ['--today', '2026-11-22'];

/**
 * Runs the commands of a block in a copy of the example project, as an editor would whose computer speaks `language`.
 *
 * @returns for each command the lines that it says, with the answers where they were typed
 */
export async function play(block: Block, project: string, language: string): Promise<string[][]> {
  const { folder, remove } = copyOf(project);
  try {
    for (const change of block.changes) make(change, folder);
    const outputs: string[][] = [];
    const answers = [...block.answers];
    for (const { typed } of block.commands) outputs.push(await run(typed, { folder, language, answers }));
    return outputs;
  } finally {
    remove();
  }
}

function make(change: Change, folder: string) {
  const place = path.join(folder, change.file);
  if (change.kind === 'write') return writeFiles(folder, { [change.file]: change.text });
  const text = readFileSync(place, 'utf8');
  if (!text.includes(change.from)) throw new Error(`${change.file} does not hold ${JSON.stringify(change.from)}`);
  return writeFileSync(
    place,
    text.replace(change.from, () => change.to),
  );
}

/** The script behind an npm command, and the words for it. */
function scriptOf(typed: string): string[] {
  const [, name = '', rest = ''] = /^npm run (\S+)(?: -- (.*))?$/.exec(typed) ?? [];
  const script = /scripts\/\S+\.ts$/.exec(scripts[name] ?? '')?.[0];
  if (script === undefined) throw new Error(`"${typed}": package.json has no such command`);
  const words = (rest.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ''));
  const takesToday = readFileSync(script, 'utf8').includes("today: { type: 'string' }");
  return [script, ...words, ...(takesToday ? today : [])];
}

type Stage = { folder: string; language: string; answers: string[] };

function run(typed: string, { folder, language, answers }: Stage): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...scriptOf(typed)], {
    cwd: folder,
    env: { ...process.env, LC_ALL: language },
    timeout: 120_000,
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.endsWith('\n')) return;
    // A line that stays open is a question; what is typed there stands behind it.
    const answer = answers.shift();
    if (answer === undefined) child.stdin.end();
    else {
      said += answer;
      child.stdin.write(`${answer}\n`);
    }
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      if (signal) reject(new Error(`"${typed}" did not end`));
      else resolve(withoutBlankEnds(said.split('\n').map((line) => line.trimEnd())));
    });
  });
}
