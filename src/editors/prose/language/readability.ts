import { syllablesIn } from './syllables';
import type { Sentence } from './words';

/** How easy a text reads, easiest first. */
const readingLevels = ['very-easy', 'easy', 'fairly-easy', 'plain', 'fairly-hard', 'hard', 'very-hard'] as const;

/** How easy a text reads. */
export type ReadingLevel = (typeof readingLevels)[number];

/** What can be counted of a text. A hint and no more: a formula sees lengths, not whether somebody understands. */
export type Figures = {
  sentences: number;
  words: number;
  /** Words per sentence, on average. */
  sentenceLength: number;
  /** About 0 (very hard) to 100 (very easy); see {@link formulas}. */
  score: number;
  level: ReadingLevel;
};

type Formula = { score(sentenceLength: number, wordLength: number): number; atLeast: readonly number[] };

/**
 * A published formula per language, from words per sentence and syllables per word, with the lowest score of each
 * reading level.
 *
 * Dutch: Flesch-Douma. W. H. Douma, De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen, 1960.
 * English: Flesch Reading Ease. R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948).
 */
const formulas: Record<string, Formula> = {
  nl: {
    score: (sentenceLength, wordLength) => 206.84 - 0.93 * sentenceLength - 77 * wordLength,
    atLeast: [90, 80, 70, 60, 45, 30],
  },
  en: {
    score: (sentenceLength, wordLength) => 206.835 - 1.015 * sentenceLength - 84.6 * wordLength,
    atLeast: [90, 80, 70, 60, 50, 30],
  },
};

/**
 * The figures of a text; undefined when it has no words, or when there is no formula for its language.
 *
 * @param language `nl` or `en`
 */
export function figuresOf(sentences: readonly Sentence[], language: string): Figures | undefined {
  const formula = formulas[language];
  const spoken = sentences.filter(({ words }) => words.length > 0);
  const words = spoken.flatMap((sentence) => sentence.words);
  if (!formula || words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word.text, language), 0);
  const sentenceLength = words.length / spoken.length;
  const score = formula.score(sentenceLength, syllables / words.length);
  const level = readingLevels[formula.atLeast.findIndex((least) => score >= least)] ?? 'very-hard';
  return { sentences: spoken.length, words: words.length, sentenceLength, score, level };
}
