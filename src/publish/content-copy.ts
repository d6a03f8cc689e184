import { fileText } from '../lib/file-text';
import { mirror } from '../machine/mirror';

/** The folder that is compiled: the files of editors as `content:check` reads them. */
export const contentCopy = '.cache/content';

/** Tells whether a file is one that is compiled: pictures, films and PDFs are made for visitors in a step of their own. */
export const isCompiled = (file: string) => /\.(?:yaml|mdx)$/.test(file);

/** Brings the copy up to date, so that what is compiled is what was judged. */
export function copyContent(): void {
  mirror('content', contentCopy, fileText, isCompiled);
}
