import { type Locale, locales } from '@/i18n/locale';
import type { Place } from '../problem';
import type { CheckedDocument } from '../read/documents';
import type { Passage } from '../read/passages';
import { phraseFinder } from './language/phrases';
import { wordsIn } from './language/words';
import type { WordLists } from './lists';
import { proseOf } from './passages';
import { type Speller, spellerFor } from './speller';

/** A word that no dictionary and no list knows, where it stands, and what may have been meant. */
export type UnknownWord = { locale: Locale; word: string; place: Place; suggestions: string[] };

/**
 * The words in the prose of these documents, and in other passages per language, that are not known.
 *
 * A word is known when the dictionary of its language has it, or the project's list. A word with a capital in it may be
 * part of a name, and names cross the border: it is known when either language knows it. A name on a list that has
 * words of another language in it, such as Stop it Now, is known as a whole. Words that people search with are passed
 * over, since those are misspelt on purpose, and so are words with a digit, which are codes. In a language without a
 * dictionary nothing is unknown.
 */
export async function unknownWords(
  documents: readonly CheckedDocument[],
  lists: Record<Locale, Pick<WordLists, 'spelling'>>,
  others: (locale: Locale) => readonly Passage[] = () => [],
): Promise<UnknownWord[]> {
  const all = await Promise.all(
    locales.map(async (locale) => ({ locale, speller: await spellerFor(locale, lists[locale].spelling) })),
  );
  const spellers = all.flatMap(({ locale, speller }) => (speller ? [{ locale, speller }] : []));
  const isKnown = (word: string, speller: Speller) =>
    /\d/.test(word) ||
    speller.knows(word) ||
    (/\p{Lu}/u.test(word) && spellers.some((other) => other.speller.knows(word)));
  const names = phraseFinder(locales.flatMap((locale) => lists[locale].spelling.filter((word) => word.includes(' '))));

  return spellers.flatMap(({ locale, speller }) =>
    [
      ...documents.flatMap((document) => proseOf(document, locale)).filter(({ synonyms }) => !synonyms),
      ...others(locale),
    ].flatMap(({ text, place }) =>
      wordsIn(withoutPhrases(text, names), locale)
        .filter((word) => !isKnown(word.text, speller))
        .map(({ text: word, index }) => ({
          locale,
          word,
          place: place(index, word),
          suggestions: speller.suggest(word),
        })),
    ),
  );
}

function withoutPhrases(text: string, find: ReturnType<typeof phraseFinder>): string {
  return find(text).reduce(
    (rest, { words, index }) => rest.slice(0, index) + ' '.repeat(words.length) + rest.slice(index + words.length),
    text,
  );
}
