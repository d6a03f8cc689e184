import { fileText } from '../lib/file-text';
import { mirror } from '../machine/mirror';

/** The folder that is compiled: the files of editors as `content:check` reads them. */
export const contentCopy = '.cache/content';

/** Brings the copy up to date, so that what is compiled is what was judged. */
export function copyContent(): void {
  mirror('content', contentCopy, fileText, (file) => /\.(?:yaml|mdx)$/.test(file));
}
