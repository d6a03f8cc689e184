import { decode } from './decode';
import { layOut } from './layout';
import type { Problem } from './problem';
import { readSite, type Site } from './site';
import { listTree, readBytes } from './tree';

/**
 * Reads everything in content/ as editors wrote it, with where each part of it stands, and judges each document by
 * itself. What could not be read is a problem and is missing from the documents.
 *
 * @param root the folder that holds `content/`
 */
export async function readContent(root: string): Promise<{ site: Site; problems: Problem[] }> {
  const tree = await listTree(root);
  const layout = layOut(tree.entries);
  const { texts, problems: unread } = await readTexts(
    root,
    layout.documents.flatMap(({ structure, words }) => [structure, ...Object.values(words)]),
  );
  const { site, problems: unfit } = readSite(layout.documents, texts);
  return { site, problems: [...tree.problems, ...layout.problems, ...unread, ...unfit] };
}

async function readTexts(
  root: string,
  files: (string | undefined)[],
): Promise<{ texts: Map<string, string>; problems: Problem[] }> {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    if (file === undefined) continue;
    const bytes = await readBytes(root, file);
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
