import { z } from 'zod';
import { line } from '@/content/schema/common';
import { type Locale, locales, perLocale } from '@/i18n/locale';
import { isLanguage } from '../language';
import { type Problem, problem, startOf } from '../problem';
import type { Files } from '../read/files';
import { judge } from '../read/yaml/judge';
import { checkYamlForm } from '../read/yaml/syntax';

/** Where a word that is better avoided may stand all the same. */
const places = ['names', 'synonyms', 'quotes'] as const;

/** Words with one space between them, and * only at the end of one. */
const phraseForm = /^[^\s*]+\*?( [^\s*]+\*?)*$/u;

/**
 * Words or phrases, each with what to write in its place and why; `usual` is where they may stand if that is not said.
 */
const phraseList = (usual: (typeof places)[number][]) =>
  z.record(line, z.strictObject({ instead: line, why: line, allowedIn: z.array(z.enum(places)).default(usual) }));

const schemas = { jargon: phraseList([...places]), wording: phraseList([]) };

/** What to write in place of each word or phrase, why, and where it may stay; `*` stands for any letters. */
export type Advice = z.infer<(typeof schemas)['jargon']>;

/** The lists of one language. */
export type WordLists = { jargon: Advice; wording: Advice; spelling: string[] };

/** A line of a list that stands there twice, comes after a line that it must stand before, or is no phrase. */
export type ListFault = {
  code: 'twice' | 'unsorted' | 'no-phrase';
  file: string;
  line: number;
  word: string;
  /** The line before it. */
  other: string;
};

/** What was read, and all that is wrong with it; when anything is, the lists are not complete. */
export type ReadLists = { lists: Record<Locale, WordLists>; problems: Problem[]; faults: ListFault[] };

type ReadList<Value> = { value: Value; problems: Problem[]; faults: ListFault[] };
type Entry = { word: string; line: number };

/**
 * Reads and judges the editors' lists of words: `editorial/jargon.<locale>.yaml`, `wording.<locale>.yaml` and
 * `spelling.<locale>.txt`.
 */
export function readLists(files: Files): ReadLists {
  const read: Pick<ReadList<unknown>, 'problems' | 'faults'>[] = [];
  const lists = perLocale((): WordLists => ({ jargon: {}, wording: {}, spelling: [] }));
  for (const locale of locales) {
    const jargon = readAdvice(files, 'jargon', locale);
    const wording = readAdvice(files, 'wording', locale);
    const spelling = readSpelling(files, locale);
    lists[locale] = { jargon: jargon.value, wording: wording.value, spelling: spelling.value };
    read.push(jargon, wording, spelling);
  }
  return {
    lists,
    problems: read.flatMap(({ problems }) => problems),
    faults: read.flatMap(({ faults }) => faults),
  };
}

function readAdvice(files: Files, kind: keyof typeof schemas, locale: Locale): ReadList<Advice> {
  const file = `editorial/${kind}.${locale}.yaml`;
  const text = textIn(files, file, locale);
  if (typeof text !== 'string') return { value: {}, problems: [text], faults: [] };
  if (text === '') return { value: {}, problems: [], faults: [] };
  const { yaml, problems: broken } = checkYamlForm(file, text);
  const problems = yaml.data === undefined ? broken : [...broken, ...judge(schemas[kind], yaml)];
  if (problems.length > 0) return { value: {}, problems, faults: [] };
  const value = schemas[kind].parse(yaml.data);
  const entries = Object.keys(value).map((word) => ({ word, line: yaml.placeOf([word], 'key').line }));
  return { value, problems, faults: faultsIn(file, entries, locale) };
}

/** One word or name a line; lines that start with # are notes. */
function readSpelling(files: Files, locale: Locale): ReadList<string[]> {
  const file = `editorial/spelling.${locale}.txt`;
  const text = textIn(files, file, locale);
  if (typeof text !== 'string') return { value: [], problems: [text], faults: [] };
  const entries = text
    .split('\n')
    .map((word, index) => ({ word: word.trim(), line: index + 1 }))
    .filter(({ word }) => word !== '' && !word.startsWith('#'));
  return { value: entries.map(({ word }) => word), problems: [], faults: faultsIn(file, entries, locale) };
}

/** A language that the commands do not speak need not have lists: it has them when somebody makes them. */
function textIn(files: Files, file: string, locale: Locale): string | Problem {
  const found = files.get(file);
  if (found instanceof Uint8Array) return new TextDecoder().decode(found);
  return found ?? (isLanguage(locale) ? problem('unreadable', startOf(file), 'ENOENT') : '');
}

/** Lists are sorted as a dictionary is, so that a word is soon found and never added twice. */
function faultsIn(file: string, entries: readonly Entry[], language: string): ListFault[] {
  const order = new Intl.Collator(language).compare;
  return entries.flatMap(({ word, line: at }, rank): ListFault[] => {
    const other = entries[rank - 1]?.word ?? '';
    const fault = (code: ListFault['code']) => [{ code, file, line: at, word, other }];
    if (!phraseForm.test(word)) return fault('no-phrase');
    if (entries.findIndex((earlier) => earlier.word === word) < rank) return fault('twice');
    return rank > 0 && order(other, word) > 0 ? fault('unsorted') : [];
  });
}
