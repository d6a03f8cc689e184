import type { Sentence, Word } from './words';

/** A sentence of more words is long; Dutch and British guides to plain language name 15 to 20. */
const mostWords = 20;

/** A word of more letters is long. Dutch writes compounds as one word, so its words may be longer. */
const mostLetters: Record<string, number> = { nl: 16, en: 13 };

/** Tells whether a sentence has more than 20 words; after a colon a reader starts anew, as after a full stop. */
export function isLong({ text, index, words }: Sentence): boolean {
  let run = 0;
  let end = index;
  return words.some((word) => {
    run = text.slice(end - index, word.index - index).includes(':') ? 1 : run + 1;
    end = word.index + word.text.length;
    return run > mostWords;
  });
}

/**
 * The long words of a sentence. A hyphen makes a word readable, so the parts count apart; a word with a capital is a
 * name, unless it is the first.
 *
 * @param language BCP 47 tag; where nothing is known of a language, no word is long
 */
export function longWordsOf(sentence: Sentence, language: string): Word[] {
  const most = mostLetters[language] ?? Number.POSITIVE_INFINITY;
  return sentence.words.filter(
    ({ text }, rank) =>
      (rank === 0 || !/^\p{Lu}/u.test(text)) && text.split(/[-'’]/).some((part) => part.length > most),
  );
}
