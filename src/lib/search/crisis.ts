import { distance } from '../closest';
import { wordsOf } from './words';

/** From this length on a word may be written as it sounds, or with one letter wrong: a shorter one is soon another. */
const shortestMisspelt = 7;

/** From this length on a phrase counts however its words are written together or apart. */
const shortestJoined = 8;

/** Words and sentences of a crisis, in any language. */
export type CrisisWords = {
  phrases: readonly string[];
  /** Those of them that are one letter away from a harmless word, and so may not be misspelt. */
  exact?: readonly string[];
  /** What counts only at the end of a question: "ik kan niet meer", but not "ik kan niet meer inloggen". */
  closing?: readonly string[];
};

/**
 * Tells whether a question sounds like a crisis: it holds one of the phrases as it is, written together or apart, or a
 * long word of them slightly misspelt.
 */
export function soundsLikeCrisis(query: string, { phrases, exact = [], closing = [] }: CrisisWords): boolean {
  const words = wordsOf(query);
  const question = ` ${words.join(' ')} `;
  if (closing.some((phrase) => question.endsWith(` ${wordsOf(phrase).join(' ')} `))) return true;
  return phrases.some((phrase) => {
    const parts = wordsOf(phrase);
    if (question.includes(` ${parts.join(' ')} `)) return true;
    if (exact.includes(phrase)) return false;
    const whole = parts.join('');
    if (whole.length >= shortestJoined && isJoined(words, whole)) return true;
    return parts.length === 1 && whole.length >= shortestMisspelt && words.some((word) => isNear(word, whole));
  });
}

/** Tells whether some words in a row make up the phrase, or stand within one word: `zelf moord`, `zelfmoordpoging`. */
function isJoined(words: readonly string[], whole: string): boolean {
  return words.some((word, index) => {
    if (word.includes(whole)) return true;
    let joined = '';
    for (const next of words.slice(index, index + 5)) {
      joined += next;
      if (joined === whole) return true;
      if (!whole.startsWith(joined)) return false;
    }
    return false;
  });
}

function isNear(word: string, known: string): boolean {
  const isClose = (one: string, other: string) => Math.abs(one.length - other.length) <= 1 && distance(one, other) <= 1;
  return isClose(word, known) || isClose(asHeard(word), asHeard(known));
}

/** A word as it sounds in Dutch, roughly: `verkragt` is `verkracht`, `zelvmoort` is `zelfmoord`. */
function asHeard(word: string): string {
  return word
    .replace(/ch/g, 'g')
    .replace(/d?[dt]$/, 't')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck?/g, 'k');
}
