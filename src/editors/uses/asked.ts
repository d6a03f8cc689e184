import { closest } from '@/lib/closest';
import type { CheckedDocument, SourceFiles } from '../read/documents';
import { readContent } from '../read/read';

/** The form of a word that names a document: type/id. */
export const keyForm = /^[\w-]+\/[\w-]+$/;

/** The document that somebody asks about, as `type/id`, with all others; else the key that it may have been. */
export function askedDocument(
  root: string,
  key: string,
): { sources: SourceFiles; document: CheckedDocument | undefined; near: string | undefined } {
  const { sources } = readContent(root);
  const [type = '', id = ''] = key.split('/');
  const document = sources.find(type, id);
  const known = sources.documents.map((each) => `${each.type}/${each.id}`);
  return { sources, document, near: document ? undefined : closest(key, known) };
}
