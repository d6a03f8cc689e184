import { closeSync, type Dirent, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, problem, startOf } from '../problem';
import { type Files, folders, mostOf, tooBig } from './files';

/**
 * Reads what editors wrote from the disk, without following links.
 *
 * @param root the folder that holds content/, messages/ and editorial/
 */
export function readFiles(root: string): Files {
  const files = new Map<string, Uint8Array | Problem>();
  const add = (found: Dirent, path: string, depth: number): void => {
    if (found.isSymbolicLink()) files.set(path, problem('symbolic-link', startOf(path)));
    else if (found.isFile()) files.set(path, readBytes(root, path));
    else if (!found.isDirectory()) files.set(path, problem('not-a-file', startOf(path)));
    else {
      const inside = depth > 0 ? namesIn(root, path) : [];
      if ('code' in inside) files.set(`${path}/`, inside);
      else if (inside.length === 0) files.set(`${path}/`, new Uint8Array());
      else for (const next of inside) add(next, `${path}/${next.name}`, depth - 1);
    }
  };
  const top = namesIn(root, '');
  for (const found of 'code' in top ? [] : top) {
    const folder = Object.hasOwn(folders, found.name) ? folders[found.name] : undefined;
    if (folder) add(found, found.name, folder.depth);
  }
  return files;
}

function namesIn(root: string, path: string): Dirent[] | Problem {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    return problem('unreadable', startOf(path), reasonOf(error));
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
      return size > mostOf(path) ? tooBig(path, size) : readFileSync(file);
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
