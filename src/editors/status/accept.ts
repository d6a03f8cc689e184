import type { TranslationRecord } from '@/content/translation';

/**
 * Writes into a text what its source was when it was translated: at the end of the front matter, in place of an older
 * record. Nothing else in the text changes, its line ends included.
 *
 * @param text a text with front matter that `content:check` has found right
 */
export function withRecord(text: string, record: TranslationRecord): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  const kept = withoutRecord(lines.slice(0, end));
  return [...kept, ...linesOf(record), ...lines.slice(end)].join(lineEnd);
}

/** The lines of front matter without the record: its key, and what is indented below it. */
function withoutRecord(lines: string[]): string[] {
  const start = lines.findIndex((line) => line.startsWith('translatedFrom:'));
  if (start < 0) return lines;
  const length = lines.slice(start + 1).findIndex((line) => !/^(\s|$)/.test(line));
  return [...lines.slice(0, start), ...(length < 0 ? [] : lines.slice(start + 1 + length))];
}

function linesOf({ fields, body }: TranslationRecord): string[] {
  const quoted = (hash: string) => `"${hash}"`;
  const list = body.map(quoted);
  return [
    'translatedFrom:',
    '  fields:',
    ...Object.entries(fields).map(([name, hash]) => `    ${name}: ${quoted(hash)}`),
    ...(list.length > 6 ? ['  body:', ...list.map((hash) => `    - ${hash}`)] : [`  body: [${list.join(', ')}]`]),
  ];
}
