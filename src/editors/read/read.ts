import { readFiles } from './disk';
import { type ReadDocuments, readDocuments } from './documents';

/**
 * Reads everything in content/ from the disk, as {@link readDocuments} does.
 *
 * @param root the folder that holds `content/`
 */
export function readContent(root: string): ReadDocuments {
  return readDocuments(readFiles(root));
}
