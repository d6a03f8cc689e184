import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from 'minisearch';
import { numbersIn, withoutNumbers } from './numbers';
import { termsOf } from './terms';
import { tellingWords } from './words';

/** What an index is made with, and must be read with. */
export type SearchSettings = {
  /** BCP 47 tag of the language of the documents and the queries. */
  locale: string;
  /** Words that compounds are made of. */
  parts: ReadonlySet<string>;
  /** How much a match in each field counts. */
  fields: Readonly<Record<string, number>>;
  /** The fields that hold well-written text: a word in them is spelt as it should be. */
  written: string[];
};

/** An index as plain data. */
export type SearchIndex = AsPlainObject;

/** A document that was found, best first: its id, how well it fits, and the terms in it that matched. */
export type Hit = { id: string; score: number; terms: string[] };

/** The shortest term that may differ by a letter, and the shortest that may be the beginning of a longer one. */
const shortestFuzzy = 4;
const shortestPrefix = 3;

/**
 * How many letters in a term may differ, as a share of its length; and what such a match counts beside an exact one.
 */
const fuzziness = 0.25;
const weights = { fuzzy: 0.8, prefix: 0.35 };

/**
 * What scores below this share of the best and has fewer of the words asked for is found by chance. The first few stay,
 * for questions in many words.
 */
const leastShare = 0.4;
const alwaysShown = 3;

function optionsFor({ locale, parts, fields }: SearchSettings): Options {
  return {
    fields: Object.keys(fields),
    tokenize: (text) => [...tellingWords(text, locale), ...numbersIn(text)],
    processTerm: (word) => termsOf(word, locale, parts),
  };
}

/** What a question is about: the words in it that say something, and whole numbers, however they are written. */
const askedIn = (text: string, locale: string) => [...tellingWords(withoutNumbers(text), locale), ...numbersIn(text)];

/** Another number is another number: digits may not differ. */
const isNumber = (term: string) => /^\d+$/.test(term);

/**
 * An index of documents, as plain data that {@link loadSearch} reads. Each document has an `id` and the fields of the
 * settings.
 */
export function buildIndex(
  documents: readonly ({ id: string } & Record<string, string>)[],
  settings: SearchSettings,
): SearchIndex {
  const index = new MiniSearch(optionsFor(settings));
  index.addAll(documents);
  return index.toJSON();
}

/** Looks something up: the documents that fit, best first. */
export type Search = (query: string) => Hit[];

/**
 * A search over an index.
 *
 * @param importance how much a document counts by itself, whatever is asked
 */
export function loadSearch(data: SearchIndex, settings: SearchSettings, importance: (id: string) => number): Search {
  const index = MiniSearch.loadJS(data, optionsFor(settings));
  // A word that stands only among the names may be a misspelling that somebody listed there.
  const isKnown = (term: string) =>
    index.search(term, {
      tokenize: (text) => [text],
      processTerm: (text) => text,
      fields: settings.written,
      fuzzy: false,
      prefix: false,
    }).length > 0;

  return (query) => {
    const asked = askedIn(query.slice(0, longestQuery), settings.locale);
    const terms = asked.flatMap((word) => termsOf(word, settings.locale, settings.parts));
    // A term that stands in the index is meant as it is; only others may be misspelt or unfinished.
    const known = new Set(terms.filter(isKnown));
    const last = terms.at(-1);
    const results = index.search(query, {
      tokenize: () => asked,
      boost: { ...settings.fields },
      weights,
      fuzzy: (term) => term.length >= shortestFuzzy && !known.has(term) && !isNumber(term) && fuzziness,
      prefix: (term) => term.length >= shortestPrefix && (term === last || !known.has(term)),
      boostDocument: importance,
    });
    const [best] = results;
    const isWorthIt = ({ score, queryTerms }: SearchResult, index: number) =>
      best === undefined ||
      index < alwaysShown ||
      score >= best.score * leastShare ||
      queryTerms.length >= best.queryTerms.length;
    return results
      .filter(isWorthIt)
      .map(({ id, score, terms: matched }: SearchResult) => ({ id, score, terms: matched }));
  };
}

/** The longest question that is read, in characters: more says nothing more, and would only take time. */
const longestQuery = 200;
