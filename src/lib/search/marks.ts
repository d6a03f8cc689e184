import { termsOf } from './terms';
import { wordsOf } from './words';

/** A piece of a text, and whether it is what somebody looked for. */
export type Piece = { text: string; isMatch: boolean };

/**
 * Cuts a text into pieces so that the words that matched can be marked.
 *
 * @param terms the terms that matched, as the index has them
 */
export function markWords(
  text: string,
  terms: ReadonlySet<string>,
  locale: string,
  parts: ReadonlySet<string>,
): Piece[] {
  const isMatch = (word: string) =>
    wordsOf(word).some((folded) => termsOf(folded, locale, parts).some((term) => terms.has(term)));
  return text
    .split(/([\p{L}\p{N}\p{M}’']+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isMatch: isMatch(piece) }));
}
