import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';

const table = 'src/i18n/locale.ts';

/** Frisian as an editor adds it: for some pages, or for the whole site. */
const lines = {
  some: "  fy: { name: 'Frysk', openGraph: 'fy_NL', dates: 'fy-NL', otherwise: 'nl' },\n",
  whole: "  fy: { name: 'Frysk', openGraph: 'fy_NL', dates: 'fy-NL' },\n",
};

const frisianTable = (text: string, pages: keyof typeof lines) =>
  text.replace(/(?<=\n)} as const;/, `${lines[pages]}} as const;`);

/** The module with the table of languages, in which Frisian is one for some pages: for `vi.mock`. */
export async function localeWithFrisian(): Promise<typeof import('@/i18n/locale')> {
  const { code } = transformSync(frisianTable(readFileSync(table, 'utf8'), 'some'), { loader: 'ts', format: 'esm' });
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

/** Adds Frisian to the table in a copy of the project. */
export function addFrisian(folder: string, pages: keyof typeof lines): void {
  const file = path.join(folder, table);
  writeFileSync(file, frisianTable(readFileSync(file, 'utf8'), pages));
}

/** The words of the interface: the Dutch ones with a mark, in the place of Frisian that nobody here can write. */
export function markInterface(folder: string): void {
  const dutch = readFileSync(path.join(folder, 'messages/nl.json'), 'utf8');
  const marked = JSON.parse(dutch, (_name, value) => (typeof value === 'string' && value ? `Frysk ${value}` : value));
  writeFileSync(path.join(folder, 'messages/fy.json'), `${JSON.stringify(marked, null, 2)}\n`);
}

/**
 * A document of a copy in Frisian: its text as it is in Dutch, with a mark in its title and its summary, and the words in
 * its structure in each place where they stand in Dutch.
 *
 * @param document its folder below `content/`
 */
export function markDocument(folder: string, document: string): void {
  const place = path.join(folder, 'content', document);
  const names = readdirSync(place);
  if (names.includes('nl.mdx')) {
    const text = readFileSync(path.join(place, 'nl.mdx'), 'utf8');
    writeFileSync(path.join(place, 'fy.mdx'), text.replace(/^(title|summary): (["']?)/gm, '$1: $2Frysk '));
  }
  for (const name of names.filter((each) => each.endsWith('.yaml'))) {
    const text = readFileSync(path.join(place, name), 'utf8')
      // On one line: { nl: "…", en: "…" }.
      .replace(/([{,]\s*)nl:(\s*)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^,}\n"']+)/g, '$1fy:$2$3, nl:$2$3')
      // On lines of their own, the words themselves on one or more.
      .replace(/^( *)nl:(.*\n(?:\1 +.*\n)*)/gm, '$1fy:$2$1nl:$2');
    writeFileSync(path.join(place, name), text);
  }
}
