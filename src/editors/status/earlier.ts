import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { translatedFields } from '@/content/translation';
import { fingerprint, splitSections } from '@/lib/sections';
import { splitFrontMatter } from '../read/front-matter';
import type { OldPart } from './translations';

const execute = promisify(execFile);

/** How far back we look for the words that a translation was made from. */
const mostVersions = 200;

/**
 * Looks in the history of git for what a part of a source text was when it was translated.
 *
 * @param root the folder that holds `content/`
 * @returns undefined when the history here does not go back so far, as in a shallow clone, or when there is no git
 */
export async function earlierText(root: string, { source, madeFrom }: OldPart): Promise<string | undefined> {
  if (madeFrom === undefined) return undefined;
  try {
    const log = await execute('git', ['log', `-${mostVersions}`, '--format=%H', '--', source], { cwd: root });
    for (const commit of log.stdout.split('\n').filter(Boolean)) {
      const { stdout } = await execute('git', ['show', `${commit}:./${source}`], { cwd: root });
      const found = partsIn(source, stdout).find((text) => fingerprint(text) === madeFrom);
      if (found !== undefined) return found.trim();
    }
  } catch {
    return undefined;
  }
  return undefined;
}

/** Every part of a text: its fields with words, and the parts of its body. */
function partsIn(file: string, text: string): string[] {
  const split = splitFrontMatter(file, text);
  if ('code' in split) return [];
  return [
    ...translatedFields(parse(split.frontMatter)).values(),
    ...splitSections(split.body).map((part) => part.text),
  ];
}

/**
 * Two texts as one, with what went between [- and -] and what came between {+ and +}: the word difference of git.
 */
export async function wordDifference(before: string, after: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'difference-'));
  try {
    const files = [path.join(folder, 'before'), path.join(folder, 'after')] as const;
    await writeFile(files[0], `${before}\n`);
    await writeFile(files[1], `${after}\n`);
    // git ends with 1 when the files differ, which they do.
    const { stdout } = await execute('git', [
      'diff',
      '--no-index',
      '--no-color',
      '--word-diff',
      '-U999',
      ...files,
    ]).catch((error: { stdout: string }) => error);
    return stdout.slice(stdout.indexOf('\n', stdout.indexOf('@@')) + 1).trimEnd();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
