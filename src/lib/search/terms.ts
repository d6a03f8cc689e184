import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';

const stemmers: Record<string, (word: string) => string> = { nl: dutch, en: english };

/** The shortest part that a compound is split into, and the shortest word that is split. */
const shortestPart = 3;
const shortestCompound = 7;

/** What may stand between two parts of a Dutch compound: `kind-er-telefoon`, `geslacht-s-deel`. */
const links = ['', 's', 'e', 'n', 'en', 'er'];

/** A word without its endings, so that `pesten`, `gepest` and `pest` come together. */
export function stem(word: string, locale: string): string {
  if (locale !== 'nl') return stemmers[locale]?.(word) ?? word;
  // What the Dutch stemmer does not know: plurals such as foto's, and the prefix of a past participle.
  const plain = word.replace(/([aiouy])s$/, '$1');
  return dutch(plain).replace(/^ge(?=[^aeiou][a-z]{3,}$)/, '');
}

/**
 * The terms under which a word is found: its stem, and for a compound the stems of its parts.
 *
 * @param parts words that compounds are made of
 */
export function termsOf(word: string, locale: string, parts: ReadonlySet<string>): string[] {
  const split = word.length >= shortestCompound ? splitCompound(word, parts) : [];
  return [...new Set([word, ...split].map((part) => stem(part, locale)))];
}

/** The two parts of a compound, or nothing. The longest first part wins: `naaktfoto` before `naak-tfoto`. */
export function splitCompound(word: string, parts: ReadonlySet<string>): string[] {
  for (let end = word.length - shortestPart; end >= shortestPart; end -= 1) {
    const head = word.slice(0, end);
    if (!parts.has(head)) continue;
    for (const link of links) {
      const tail = word.slice(end + link.length);
      if (word.startsWith(link, end) && parts.has(tail)) return [head, tail];
    }
  }
  return [];
}
