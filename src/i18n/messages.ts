import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from 'next-intl';
import { fileText } from '../lib/file-text';
import type { Locale } from './locale';

/**
 * The words of the interface in a language, read as all that editors write is: no matter which program saved the file.
 *
 * @throws SyntaxError when the file is no JSON; `content:check` says where
 */
export function readMessages(locale: Locale, root = process.cwd()): Messages {
  return JSON.parse(fileText(readFileSync(join(/* turbopackIgnore: true */ root, `messages/${locale}.json`), 'utf8')));
}
