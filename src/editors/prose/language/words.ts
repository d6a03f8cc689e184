/** A word of a text, and where it starts. */
export type Word = { text: string; index: number };

/**
 * A sentence of a text without the space around it, where it starts, and its words (their index counts in the text).
 */
export type Sentence = { text: string; index: number; words: Word[] };

/**
 * Addresses of pages and mail, names of accounts and subjects: anything with a dot, `://`, `@` or `#` before a letter.
 */
const address = /[\p{L}\p{N}-]+:\/\/\S+|[@#][\p{L}\p{N}_]+|[\p{L}\p{N}_-]+(?:[.@][\p{L}\p{N}_-]+)+(?:\/\S*)?/gu;

/** What joins the parts of one word: a hyphen, or one that does not break. */
const hyphens = ['-', '\u2010', '\u2011'];

/** Dutch words that are one letter after an apostrophe: ’s avonds, ’t, ’n. */
const clipped = /^[stnmk]$/i;

/**
 * The words of a text, in order; `e-mail` and `’s` are one word each. Numbers and addresses are no words.
 *
 * @param language BCP 47 tag
 */
export function wordsIn(text: string, language: string): Word[] {
  const plain = text.replace(address, (match) => ' '.repeat(match.length));
  const words: (Word & { end: number })[] = [];
  for (const { segment, index, isWordLike } of segmenter(language, 'word').segment(plain)) {
    if (!isWordLike) continue;
    const last = words.at(-1);
    const end = index + segment.length;
    if (last && index === last.end + 1 && hyphens.includes(plain[last.end] ?? '')) {
      last.text = plain.slice(last.index, end);
      last.end = end;
    } else if (clipped.test(segment) && /(?:^|[\s(])['’]$/.test(plain.slice(0, index))) {
      words.push({ text: plain.slice(index - 1, end), index: index - 1, end });
    } else words.push({ text: segment, index, end });
  }
  return words.filter((word) => /\p{L}/u.test(word.text)).map((word) => ({ text: word.text, index: word.index }));
}

/**
 * The sentences of a text, with their words. A line end does not end a sentence.
 *
 * @param language BCP 47 tag
 */
export function sentencesIn(text: string, language: string): Sentence[] {
  const words = wordsIn(text, language);
  return segmentsIn(text, language).map(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    const own = words.filter((word) => word.index >= index && word.index < index + segment.length);
    return { text: text.slice(start, start + segment.trim().length), index: start, words: own };
  });
}

/** How many sentences a text has; see {@link sentencesIn}. */
export const countSentences = (text: string, language: string) => segmentsIn(text, language).length;

const segmentsIn = (text: string, language: string) => [
  ...segmenter(language, 'sentence').segment(text.replace(/\s/g, ' ')),
];

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter is slow, using one is fast. */
function segmenter(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${language} ${granularity}`;
  const made = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, made);
  return made;
}
