import { contentTypeNames, contentTypes } from '@/content/schema';
import { type FilesBeside, filesBeside } from '@/content/schema/files-beside';

/** The type of the documents in a folder of `content/`. */
export const typeIn = (folder: string | undefined) =>
  contentTypeNames.find((type) => contentTypes[type].folder === folder);

/** What may stand at a path beside the YAML of a document, when it is no text; undefined when nothing may. */
export function besideAt(path: string): FilesBeside | undefined {
  const [content, folder, , name = '', ...more] = path.split('/');
  const type = content === 'content' && more.length === 0 ? typeIn(folder) : undefined;
  return type && filesBeside[type]?.find(({ names }) => names.includes(name));
}
