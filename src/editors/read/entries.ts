import type { Problem } from '../problem';
import type { Files } from './files';

/** Something found in content/: `parts` are the names on the way to it, below content/. */
export type Entry = { kind: 'file' | 'folder'; path: string; parts: string[] };

/** Documents are folders in folders; nothing further down is looked at. */
const deepest = 3;

/** Everything in content/, each folder before what is in it, and the problems of what could not be looked into. */
export function entriesIn(files: Files): { entries: Entry[]; problems: Problem[] } {
  const entries = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const [key, found] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (key !== 'content' && !key.startsWith('content/')) continue;
    const isFolder = key.endsWith('/');
    const parts = key.split('/').slice(1, isFolder ? -1 : undefined);
    // What is no file has no name to judge, only the folders around it.
    const isNothing = 'code' in found && (isFolder || found.code === 'symbolic-link' || found.code === 'not-a-file');
    if (isNothing) problems.push(found);
    const last = isNothing && !isFolder ? parts.length - 1 : parts.length;
    for (let depth = 1; depth <= Math.min(last, deepest); depth += 1) {
      const path = ['content', ...parts.slice(0, depth)].join('/');
      const kind = depth === parts.length && !isFolder ? 'file' : 'folder';
      entries.set(path, { kind, path, parts: parts.slice(0, depth) });
    }
  }
  return { entries: [...entries.values()], problems };
}
