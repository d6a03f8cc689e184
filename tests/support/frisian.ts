import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';

const table = 'src/i18n/locale.ts';
const line = "  fy: { name: 'Frysk', openGraph: 'fy_NL', dates: 'fy-NL', otherwise: 'nl' },\n";

/** The table of languages with Frisian for some pages, as an editor adds it. */
const frisianTable = (text: string) => text.replace(/(?<=\n)} as const;/, `${line}} as const;`);

/** The module with the table of languages, in which Frisian is one for some pages: for `vi.mock`. */
export async function localeWithFrisian(): Promise<typeof import('@/i18n/locale')> {
  const { code } = transformSync(frisianTable(readFileSync(table, 'utf8')), { loader: 'ts', format: 'esm' });
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

/** Adds the line to the table in a copy of the project. */
export function addFrisian(folder: string): void {
  const file = path.join(folder, table);
  writeFileSync(file, frisianTable(readFileSync(file, 'utf8')));
}

/** The words of the interface: the Dutch ones with a mark, in the place of Frisian that nobody here can write. */
export function markInterface(folder: string): void {
  const { text } = { text: readFileSync(path.join(folder, 'messages/nl.json'), 'utf8') };
  const mark = (value: unknown): unknown => {
    if (typeof value === 'string') return value === '' ? value : `Frysk ${value}`;
    return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, mark(inner)]));
  };
  writeFileSync(path.join(folder, 'messages/fy.json'), `${JSON.stringify(mark(JSON.parse(text)), null, 2)}\n`);
}

/** The text of a document in a copy, as it is in Dutch, with a mark in its title and its summary. */
export function markText(folder: string, document: string): void {
  const text = readFileSync(path.join(folder, 'content', document, 'nl.mdx'), 'utf8');
  const marked = text.replace(/^(title|summary): (["']?)/gm, '$1: $2Frysk ');
  writeFileSync(path.join(folder, 'content', document, 'fy.mdx'), marked);
}

/** The words in the structure of a document in a copy, in each place where they stand in Dutch. */
export function markStructure(folder: string, document: string): void {
  const place = path.join(folder, 'content', document);
  for (const name of readdirSync(place).filter((each) => each.endsWith('.yaml'))) {
    const text = readFileSync(path.join(place, name), 'utf8')
      // On one line: { nl: "…", en: "…" }.
      .replace(/([{,]\s*)nl:(\s*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,}\n"']+)/g, '$1fy:$2$3, nl:$2$3')
      // On lines of their own, the words themselves on one or more.
      .replace(/^( *)nl:(.*\n(?:\1 +.*\n)*)/gm, '$1fy:$2$1nl:$2');
    writeFileSync(path.join(place, name), text);
  }
}
