import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problem, startOf } from '../problem';

/**
 * The most that a file may weigh, in bytes: three times our longest, and always judged within a second. A bigger one is
 * not even read.
 */
const mostBytes = 24_000;

/** Something found in content/: `parts` are the names on the way to it, below content/. */
export type Entry = { kind: 'file' | 'folder'; path: string; parts: string[] };

/** Documents are folders in folders; nothing further down is looked at. */
const deepest = 3;

/**
 * Lists everything in content/, without reading any file and without following links.
 *
 * @param root the folder that holds content/
 */
export function listTree(root: string): { entries: Entry[]; problems: Problem[] } {
  const top = entriesOf(root).find(({ name }) => name === 'content');
  if (!top) return { entries: [], problems: [problem('no-content', startOf('content'))] };
  const entries: Entry[] = [];
  const problems: Problem[] = [];

  const add = (found: Dirent, parts: string[]): void => {
    const path = ['content', ...parts].join('/');
    if (found.isSymbolicLink()) problems.push(problem('symbolic-link', startOf(path)));
    else if (found.isFile()) entries.push({ kind: 'file', path, parts });
    else if (!found.isDirectory()) problems.push(problem('not-a-file', startOf(path)));
    else {
      if (parts.length > 0) entries.push({ kind: 'folder', path, parts });
      if (parts.length >= deepest) return;
      try {
        const inside = readdirSync(join(root, path), { withFileTypes: true });
        for (const next of inside) add(next, [...parts, next.name]);
      } catch (error) {
        problems.push(problem('unreadable', startOf(path), reasonOf(error)));
      }
    }
  };
  add(top, []);
  return { entries, problems };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * Reads one file, if it is not too big. The size is asked of the file that has been opened, so it cannot be swapped.
 * One after the other: for hundreds of small files that is faster than asking for all at once.
 */
export function readBytes(root: string, path: string): Uint8Array | Problem {
  try {
    const file = openSync(join(root, path), 'r');
    try {
      const { size } = fstatSync(file);
      return size > mostBytes ? problem('too-big', startOf(path), size, mostBytes) : readFileSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return problem('unreadable', startOf(path), reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
