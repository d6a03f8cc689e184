import { distance } from '../closest';
import { wordsOf } from './words';

/** How many letters of a word may be wrong for it still to count: none in a short one. */
const mistakes = (word: string) => (word.length < 6 ? 0 : word.length < 9 ? 1 : 2);

/**
 * Tells whether a question sounds like a crisis: it holds one of the phrases as it is, or a long word of them, slightly misspelt.
 *
 * @param phrases words and sentences, in any language
 */
export function soundsLikeCrisis(query: string, phrases: readonly string[]): boolean {
  const words = wordsOf(query);
  const question = ` ${words.join(' ')} `;
  const folded = phrases.map((phrase) => wordsOf(phrase).join(' '));
  if (folded.some((phrase) => question.includes(` ${phrase} `))) return true;
  const single = folded.filter((phrase) => !phrase.includes(' ') && mistakes(phrase) > 0);
  return words.some((word) => single.some((phrase) => isNear(word, phrase)));
}

function isNear(word: string, phrase: string): boolean {
  const allowed = mistakes(phrase);
  return Math.abs(word.length - phrase.length) <= allowed && distance(word, phrase) <= allowed;
}
