import { type ContentType, contentTypes } from '@/content/schema';
import { checkFiles } from '../check';
import type { Problem } from '../problem';
import type { Files } from '../read/files';

/**
 * What content:check would say about a new document, before anything of it is written.
 *
 * @param content what is there already
 * @param files its texts, by name
 * @param today YYYY-MM-DD
 * @returns the problems in its own files: those of the others are not its fault
 */
export function rehearse(
  content: Files,
  { type, id, files }: { type: ContentType; id: string; files: Record<string, string> },
  today: string,
): Problem[] {
  const folder = `${folderOf(type, id)}/`;
  const own = Object.entries(files).map(([name, text]) => [folder + name, new TextEncoder().encode(text)] as const);
  const { problems } = checkFiles(new Map([...content, ...own]), today);
  return problems.filter(({ file }) => file.startsWith(folder));
}

/** The folder of a document, from the root. */
export function folderOf(type: ContentType, id: string): string {
  return `content/${contentTypes[type].folder}/${id}`;
}
