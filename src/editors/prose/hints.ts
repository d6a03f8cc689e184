import type { Locale } from '@/i18n/locale';
import type { Place } from '../problem';
import { isLong, longWordsOf } from './language/long';
import { isPassive } from './language/passive';
import { type FoundPhrase, isInName, isInQuotes, phraseFinder } from './language/phrases';
import { type Sentence, sentencesIn } from './language/words';
import type { Advice, WordLists } from './lists';
import type { NameTest } from './names';
import type { ProsePassage } from './passages';

/** Kinds of hints, the ones that matter most to a reader first. */
export const hintKinds = ['wording', 'jargon', 'long-sentence', 'passive', 'long-word'] as const;

/** Something that an editor may want to look at, and where it stands. */
export type Hint = {
  kind: (typeof hintKinds)[number];
  place: Place;
  /** The sentence or the words, as they are written. */
  words: string;
  /** How many words the sentence has, or how often the words stand on the page. */
  count: number;
  instead?: string;
  why?: string;
};

/** Finds what a list advises against in a passage, with what to write in its place and why. */
type AdviceFinder = (passage: ProsePassage) => (Pick<Hint, 'kind' | 'words' | 'instead' | 'why'> & FoundPhrase)[];

/** Of so many sentences one may be passive: whoever was hurt may stand first, and often nobody knows who did it. */
const sentencesPerPassive = 10;

/**
 * Prepares the lists of one language for many texts. Names, quotes and synonyms are passed over where a list allows it;
 * no jargon are the words of names that `isName` knows.
 */
export function adviceFinder(lists: Pick<WordLists, 'wording' | 'jargon'>, isName: NameTest): AdviceFinder {
  const finders = (['wording', 'jargon'] as const).map((kind) => ({
    kind,
    advice: new Map(Object.entries(lists[kind])),
    find: phraseFinder(Object.keys(lists[kind])),
  }));
  return (passage) =>
    finders.flatMap(({ kind, advice, find }) =>
      find(passage.text).flatMap((found) => {
        const entry = advice.get(found.phrase);
        if (!entry || isAllowed(entry.allowedIn, passage, found)) return [];
        if (kind === 'jargon' && isName(found.words)) return [];
        return [{ ...found, kind, instead: entry.instead, why: entry.why }];
      }),
    );
}

function isAllowed(
  places: Advice[string]['allowedIn'],
  { text, synonyms }: ProsePassage,
  { index, words }: FoundPhrase,
): boolean {
  return (
    (places.includes('synonyms') && synonyms) ||
    (places.includes('names') && isInName(text, index, words)) ||
    (places.includes('quotes') && isInQuotes(text, index))
  );
}

/**
 * All hints about the prose of one page in one language. The same word is told once a page, with how often it stands
 * there. Passive sentences are told when more than one in ten is; a long word that `isName` knows is not told.
 */
export function hintsAbout(
  passages: readonly ProsePassage[],
  locale: Locale,
  find: AdviceFinder,
  isName: NameTest,
): Hint[] {
  const words = new Map<string, Hint>();
  const sentences: Hint[] = [];
  let read = 0;
  const addWord = (key: string, hint: Omit<Hint, 'count'>) => {
    const told = words.get(`${hint.kind} ${key}`);
    if (told) told.count += 1;
    else words.set(`${hint.kind} ${key}`, { ...hint, count: 1 });
  };
  for (const passage of passages) {
    for (const { phrase, index, ...found } of find(passage)) {
      addWord(phrase, { ...found, place: passage.place(index, found.words) });
    }
    for (const sentence of passage.synonyms ? [] : sentencesIn(passage.text, locale)) {
      read += 1;
      sentences.push(...aboutSentence(passage, sentence, locale));
      for (const { text, index } of longWordsOf(sentence, locale).filter((word) => !isName(word.text))) {
        addWord(text.toLowerCase(), { kind: 'long-word', words: text, place: passage.place(index, text) });
      }
    }
  }
  const passive = sentences.filter(({ kind }) => kind === 'passive').length;
  const isFew = passive <= Math.max(1, read / sentencesPerPassive);
  return [...words.values(), ...(isFew ? sentences.filter(({ kind }) => kind !== 'passive') : sentences)];
}

/** A title and what somebody can say are in the words of whoever was hurt: “I am being bullied”. */
const isVisitors = (passage: ProsePassage) => /^(title|say)\b/.test(passage.place(0, '').field);

function aboutSentence(passage: ProsePassage, sentence: Sentence, locale: Locale): Hint[] {
  const [first] = sentence.words;
  if (!first) return [];
  const kinds: Hint['kind'][] = [
    ...(isLong(sentence) ? (['long-sentence'] as const) : []),
    ...(!isVisitors(passage) && isPassive(sentence, locale) ? (['passive'] as const) : []),
  ];
  return kinds.map((kind) => ({
    kind,
    place: passage.place(first.index, first.text),
    words: readable(sentence.text),
    count: sentence.words.length,
  }));
}

/** What a component fills in is not in the text. */
function readable(text: string): string {
  return text.replaceAll('\uFFFC', '…').replace(/\s+/g, ' ');
}
