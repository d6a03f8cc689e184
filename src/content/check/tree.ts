import type { Dirent } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Problem, problem, startOf } from './problem';

/** The most that a file may weigh, in bytes. A bigger one is not even read. */
const mostBytes = 256_000;

/** Something found in content/: `parts` are the names on the way to it, below content/. */
export type Entry = { kind: 'file' | 'folder'; path: string; parts: string[] };

/** Documents are folders in folders; nothing further down is looked at. */
const deepest = 3;

/**
 * Lists everything in content/, without reading any file and without following links.
 *
 * @param root the folder that holds content/
 */
export async function listTree(root: string): Promise<{ entries: Entry[]; problems: Problem[] }> {
  const top = (await readdir(root, { withFileTypes: true }).catch(() => [])).find(({ name }) => name === 'content');
  if (!top) return { entries: [], problems: [problem('no-content', startOf('content'))] };
  const entries: Entry[] = [];
  const problems: Problem[] = [];

  const add = async (found: Dirent, parts: string[]): Promise<void> => {
    const path = ['content', ...parts].join('/');
    if (found.isSymbolicLink()) problems.push(problem('symbolic-link', startOf(path)));
    else if (found.isFile()) entries.push({ kind: 'file', path, parts });
    else if (!found.isDirectory()) problems.push(problem('not-a-file', startOf(path)));
    else {
      if (parts.length > 0) entries.push({ kind: 'folder', path, parts });
      if (parts.length >= deepest) return;
      try {
        const inside = await readdir(join(root, path), { withFileTypes: true });
        for (const next of inside) await add(next, [...parts, next.name]);
      } catch (error) {
        problems.push(problem('unreadable', startOf(path), reasonOf(error)));
      }
    }
  };
  await add(top, []);
  return { entries, problems };
}

/** Reads one file, if it is not too big. The size is asked of the file that has been opened, so it cannot be swapped. */
export async function readBytes(root: string, path: string): Promise<Uint8Array | Problem> {
  try {
    const file = await open(join(root, path));
    try {
      const { size } = await file.stat();
      return size > mostBytes ? problem('too-big', startOf(path), size, mostBytes) : await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    return problem('unreadable', startOf(path), reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
