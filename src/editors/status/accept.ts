import type { TranslationRecord } from '@/content/translation';
import { inForm } from '../format/file';

/**
 * Writes into a text what its source was when it was translated, in place of an older record. The front matter gets the
 * one form; nothing else in the text changes, its line ends included.
 *
 * @param file its path from the root
 * @param text a text with front matter that `content:check` has found right
 * @throws Error when it is not right after all
 */
export function withRecord(file: string, text: string, record: TranslationRecord): string {
  const written = inForm(file, text, (fields) => Object.assign(fields, { translatedFrom: record }));
  if (written === undefined) throw new Error(`${file} is not right by itself: see npm run content:check`);
  return written;
}
