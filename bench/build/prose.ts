import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { typedHours } from '@/editors/check/prose/hours';
import { type Locale, locales } from '@/i18n/locale';

/** The prose of one real document, in every language. */
export type Prose = Record<Locale, string>;

/** Shorter texts would make the corpus lighter than the site is, in characters. */
const shortest = 400;

/**
 * The prose of the real documents, in the order of their paths, without the words that need another document. A text with
 * hours in it is left out: they would be those of another desk.
 */
export async function readProse(content: string): Promise<Prose[]> {
  const files = (await readdir(content, { recursive: true })).sort();
  const folders = files.filter((file) => path.basename(file) === `${locales[0]}.mdx`).map(path.dirname);
  const prose = folders.map(async (folder): Promise<Prose> => {
    const texts = locales.map(async (locale) => {
      const text = await readFile(path.join(content, folder, `${locale}.mdx`), 'utf8');
      return [locale, withoutComponents(bodyOf(text))] as const;
    });
    return Object.fromEntries(await Promise.all(texts)) as Prose;
  });
  return (await Promise.all(prose)).filter((texts) =>
    Object.values(texts).every((text) => text.length >= shortest && typedHours(text).length === 0),
  );
}

/** A text file without what its components refer to, but for the sources: hours must have one beside them. */
export function withoutComponents(text: string): string {
  return text
    .replace(/<Cite [^>]*>/g, '<Cite source="about" />')
    .replace(/<\/?(?!Cite )[A-Z][^>]*>/g, '')
    .replace(/\n{3,}/g, '\n\n');
}

/** What stands below the front matter. */
const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, '').trim();
