import type { Hint } from '../prose/hints';
import type { ReadingLevel } from '../prose/language/readability';
import type { ListFault } from '../prose/lists';
import type { Language } from './check';

/** Everything that the commands about words say, in one language. */
type WordSentences = {
  levels: Record<ReadingLevel, string>;
  figures(figures: { sentences: number; words: number; length: string; score: string; level: string }): string;
  hint: Record<Hint['kind'], (hint: { words: string; count: number; instead: string; why: string }) => string>;
  pages(counts: { pages: number; hints: number }): string;
  onlyHints: string;
  unknownPage(page: string, near: string | undefined): string;
  unknownWord(found: { word: string; suggestions: string[] }): string;
  spelling(unknown: number): string;
  howToAdd: string;
  fault: Record<ListFault['code'], (fault: { word: string; other: string }) => string>;
};

const or = (words: readonly string[], last: string) =>
  words
    .map((word) => `“${word}”`)
    .join(', ')
    .replace(/, ([^,]*)$/, ` ${last} $1`);

const nl: WordSentences = {
  levels: {
    'very-easy': 'heel makkelijk',
    easy: 'makkelijk',
    'fairly-easy': 'vrij makkelijk',
    plain: 'gewoon',
    'fairly-hard': 'vrij moeilijk',
    hard: 'moeilijk',
    'very-hard': 'heel moeilijk',
  },
  figures: ({ sentences, words, length, score, level }) =>
    `${words} woorden in ${sentences} ${sentences === 1 ? 'zin' : 'zinnen'}, ${length} per zin; leesgemak ${score} (${level})`,
  hint: {
    wording: ({ words, count, instead, why }) =>
      `“${words}”${times(count, 'keer')} kan pijn doen. Beter: ${closed(instead)} ${why}`,
    jargon: ({ words, count, instead, why }) =>
      `“${words}”${times(count, 'keer')}: kan het gewoner? Bijvoorbeeld: ${closed(instead)} ${why}`,
    'long-sentence': ({ words, count }) => `Deze zin heeft ${count} woorden. Kun je er twee van maken? “${words}”`,
    passive: ({ words }) => `Zeg je hier wie het doet? “${words}”`,
    'long-word': ({ words, count }) => `“${words}”${times(count, 'keer')} is lang. Kan het korter, of in twee woorden?`,
  },
  pages: ({ pages, hints }) =>
    `${hints} ${hints === 1 ? 'hint' : 'hints'} bij ${pages} ${pages === 1 ? 'tekst' : 'teksten'}.`,
  onlyHints: 'Dit zijn hints: jij kent je lezer. Een formule telt letters en woorden, en begrijpt niets.',
  unknownPage: (page, near) =>
    `Er is geen tekst ${page}. ${near === undefined ? 'Schrijf soort/naam, zoals situation/grooming.' : `Bedoel je ${near}?`}`,
  unknownWord: ({ word, suggestions }) =>
    `“${word}” staat niet in het woordenboek.${suggestions.length > 0 ? ` Bedoel je ${or(suggestions, 'of')}?` : ''}`,
  spelling: (unknown) =>
    unknown === 0
      ? 'Spelling: alle woorden staan in het woordenboek of op de lijst.'
      : `Spelling: ${unknown} ${unknown === 1 ? 'woord is' : 'woorden zijn'} niet bekend.`,
  howToAdd:
    'Klopt een woord wel? Zet het op een eigen regel in editorial/spelling.nl.txt, of in spelling.en.txt als het Engels is. Houd de regels op alfabet. Een naam zet je in spelling.nl.txt; die geldt voor beide talen.',
  fault: {
    twice: ({ word }) => `“${word}” staat er twee keer. Haal er één weg.`,
    unsorted: ({ word, other }) => `“${word}” hoort op alfabet vóór “${other}”. Zet de regel daar neer.`,
    'no-phrase': ({ word }) =>
      `“${word}” kan niet worden gezocht. Zet één spatie tussen woorden, en een * alleen aan het eind van een woord.`,
  },
};

const en: WordSentences = {
  levels: {
    'very-easy': 'very easy',
    easy: 'easy',
    'fairly-easy': 'fairly easy',
    plain: 'plain',
    'fairly-hard': 'fairly hard',
    hard: 'hard',
    'very-hard': 'very hard',
  },
  figures: ({ sentences, words, length, score, level }) =>
    `${words} words in ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}, ${length} a sentence; reading ease ${score} (${level})`,
  hint: {
    wording: ({ words, count, instead, why }) =>
      `“${words}”${times(count, 'times')} can hurt. Better: ${closed(instead)} ${why}`,
    jargon: ({ words, count, instead, why }) =>
      `“${words}”${times(count, 'times')}: is there a plainer way? For example: ${closed(instead)} ${why}`,
    'long-sentence': ({ words, count }) => `This sentence has ${count} words. Can you make two of it? “${words}”`,
    passive: ({ words }) => `Do you say here who does it? “${words}”`,
    'long-word': ({ words, count }) =>
      `“${words}”${times(count, 'times')} is long. Is there a shorter word, or can it be two?`,
  },
  pages: ({ pages, hints }) =>
    `${hints} ${hints === 1 ? 'hint' : 'hints'} about ${pages} ${pages === 1 ? 'text' : 'texts'}.`,
  onlyHints: 'These are hints: you know your reader. A formula counts letters and words, and understands nothing.',
  unknownPage: (page, near) =>
    `There is no text ${page}. ${near === undefined ? 'Write type/name, such as situation/grooming.' : `Did you mean ${near}?`}`,
  unknownWord: ({ word, suggestions }) =>
    `“${word}” is not in the dictionary.${suggestions.length > 0 ? ` Did you mean ${or(suggestions, 'or')}?` : ''}`,
  spelling: (unknown) =>
    unknown === 0
      ? 'Spelling: every word is in the dictionary or on the list.'
      : `Spelling: ${unknown} ${unknown === 1 ? 'word is' : 'words are'} not known.`,
  howToAdd:
    'Is a word right after all? Put it on a line of its own in editorial/spelling.en.txt, or in spelling.nl.txt if it is Dutch. Keep the lines in the order of the alphabet. A name goes into spelling.nl.txt and counts in both languages.',
  fault: {
    twice: ({ word }) => `“${word}” stands here twice. Take one away.`,
    unsorted: ({ word, other }) => `“${word}” comes before “${other}” in the alphabet. Move the line there.`,
    'no-phrase': ({ word }) =>
      `“${word}” cannot be searched for. Put one space between words, and a * only at the end of a word.`,
  },
};

function times(count: number, word: string): string {
  return count > 1 ? ` (${count} ${word})` : '';
}

function closed(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** What the commands about words say, by the language of the editor. */
export const wordSentences: Record<Language, WordSentences> = { nl, en };
