import type { Problem } from '../problem';
import { decode } from './decode';
import { readSite, type Site } from './documents';
import { layOut } from './layout';
import { listTree, readBytes } from './tree';

/** What was read: the documents, what is wrong with each by itself, and the text of each file. */
type ReadContent = { site: Site; problems: Problem[]; texts: ReadonlyMap<string, string> };

/**
 * Reads everything in content/ as editors wrote it, with where each part of it stands, and judges each document by
 * itself. What could not be read is a problem and is missing from the documents.
 *
 * @param root the folder that holds `content/`
 */
export async function readContent(root: string): Promise<ReadContent> {
  const tree = listTree(root);
  const layout = layOut(tree.entries);
  const { texts, problems: unread } = readTexts(
    root,
    layout.documents.flatMap(({ structure, words }) => [structure, ...Object.values(words)]),
  );
  const { site, problems: unfit } = readSite(layout.documents, texts);
  // What stands under the right name but is no file is not missing as well.
  const told = new Set(tree.problems.map(({ file }) => file));
  const misplaced = layout.problems.filter(({ file }) => !told.has(file));
  return { site, problems: [...tree.problems, ...misplaced, ...unread, ...unfit], texts };
}

/** Reads files as text; what cannot be read or trusted is a problem. */
export function readTexts(
  root: string,
  files: (string | undefined)[],
): { texts: Map<string, string>; problems: Problem[] } {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    if (file === undefined) continue;
    const bytes = readBytes(root, file);
    if ('code' in bytes) {
      problems.push(bytes);
      continue;
    }
    const { text, problems: faults } = decode(file, bytes);
    if (text !== undefined) texts.set(file, text);
    problems.push(...faults);
  }
  return { texts, problems };
}
