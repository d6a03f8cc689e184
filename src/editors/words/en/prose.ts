import type { Hint } from '../../prose/hints';
import type { ReadingLevel } from '../../prose/language/readability';
import type { ListFault } from '../../prose/lists';
import { closed, counted, either, times } from '../format';

type Figures = { sentences: number; words: number; length: string; score: string; level: string };
type Advice = { words: string; count: number; instead: string; why: string };
type InList = Pick<ListFault, 'word' | 'other'>;

/** What content:words and content:spelling say in English. */
export const words = {
  levels: {
    'very-easy': 'very easy',
    easy: 'easy',
    'fairly-easy': 'fairly easy',
    plain: 'plain',
    'fairly-hard': 'fairly hard',
    hard: 'hard',
    'very-hard': 'very hard',
  } satisfies Record<ReadingLevel, string>,
  figures: ({ sentences, words: count, length, score, level }: Figures) =>
    `${count} words in ${counted(sentences, 'sentence', 'sentences')}, ${length} a sentence; reading ease ${score} (${level})`,
  hint: {
    wording: ({ words, count, instead, why }: Advice) =>
      `“${words}”${times(count, 'times')} can hurt. Better: ${closed(instead)} ${why}`,
    jargon: ({ words, count, instead, why }: Advice) =>
      `“${words}”${times(count, 'times')}: is there a plainer way? For example: ${closed(instead)} ${why}`,
    'long-sentence': ({ words, count }: Advice) =>
      `This sentence has ${count} words. Can you make two of it? “${words}”`,
    passive: ({ words }: Advice) => `Do you say here who does it? “${words}”`,
    'long-word': ({ words, count }: Advice) =>
      `“${words}”${times(count, 'times')} is long. Is there a shorter word, or can it be two?`,
  } satisfies Record<Hint['kind'], (hint: Advice) => string>,
  pages: ({ pages, hints }: { pages: number; hints: number }) =>
    `${counted(hints, 'hint', 'hints')} about ${counted(pages, 'text', 'texts')}.`,
  onlyHints: 'These are hints: you know your reader. A formula counts letters and words, and understands nothing.',
  unknownPage: (page: string, near: string | undefined) =>
    `There is no text ${page}. ${near === undefined ? 'Write type/name, such as situation/grooming.' : `Did you mean ${near}?`}`,
  unknownWord: ({ word, suggestions }: { word: string; suggestions: string[] }) =>
    `“${word}” is not in the dictionary.${suggestions.length > 0 ? ` Did you mean ${either(suggestions, 'or')}?` : ''}`,
  spelling: (unknown: number) =>
    unknown === 0
      ? 'Spelling: every word is in the dictionary or on the list.'
      : `Spelling: ${counted(unknown, 'word is', 'words are')} not known.`,
  howToAdd:
    'Is a word right after all? Put it on a line of its own in editorial/spelling.en.txt, or in spelling.nl.txt if it is Dutch. Keep the lines in the order of the alphabet. A name goes into spelling.nl.txt and counts in both languages.',
  fault: {
    twice: ({ word }: InList) => `“${word}” stands here twice. Take one away.`,
    unsorted: ({ word, other }: InList) => `“${word}” comes before “${other}” in the alphabet. Move the line there.`,
    'no-phrase': ({ word }: InList) =>
      `“${word}” cannot be searched for. Put one space between words, and a * only at the end of a word.`,
  } satisfies Record<ListFault['code'], (fault: InList) => string>,
};
