import { type Content, type Found, foundDocuments } from '@/content/model';
import { perLocale } from '@/i18n/locale';
import { createWriter } from './writer';

/**
 * The content with more documents, made of those that are there and rewritten word by word: as it may be when the site
 * has grown. The same content always gives the same documents.
 *
 * @param count how many documents somebody can look for in the result
 */
export function growContent(content: Content, count: number): Content {
  const originals = foundDocuments(content);
  const writers = perLocale((locale) => createWriter(originals.map(({ words }) => textOf(words[locale]))));
  const grown: Content = { ...content };
  for (let made = originals.length; made < count; made += 1) {
    const original = originals[made % originals.length] as Found;
    const words = perLocale((locale) => rewrite(original.words[locale], writers[locale]));
    const copy = { ...original, id: `${original.id}-${made}`, words };
    Object.assign(grown, { [copy.type]: [...grown[copy.type], copy] });
  }
  return grown;
}

/** The words of a document that the search does not read. */
const unread = new Set(['slug', 'desks', 'donts', 'easySteps', 'easyDonts', 'young', 'after', 'honesty', 'code']);

/** All that the search reads of a document in one language. */
function textOf(words: unknown): string {
  const texts: string[] = [];
  rewrite(words, (text) => {
    texts.push(text);
    return text;
  });
  return texts.join('\n');
}

/** Rewrites every text that the search reads, and leaves the others out. */
function rewrite(value: unknown, write: (text: string) => string): unknown {
  if (typeof value === 'string') return write(value);
  if (Array.isArray(value)) return value.map((item) => rewrite(item, write));
  if (typeof value !== 'object' || value === null) return value;
  const read = Object.entries(value).filter(([key]) => !unread.has(key));
  return Object.fromEntries(read.map(([key, item]) => [key, rewrite(item, write)]));
}
