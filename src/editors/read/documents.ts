import { type ContentType, contentTypes } from '@/content/schema';
import { allLocales, type Locale, otherwiseOf } from '@/i18n/locale';
import { oncePer } from '@/lib/once-per';
import { guarded, type Problem, problem, startOf } from '../problem';
import { readBeside } from './beside';
import type { Captions } from './beside/captions';
import { type Body, parseBody } from './body';
import { escapedCharacters } from './characters';
import { type Files, type ReadText, textOf } from './files';
import { splitFrontMatter } from './front-matter';
import { type Kept, keyFor, nothingKept } from './kept';
import { layOut } from './layout';
import { oncePerBytes } from './once-per-bytes';
import { judge } from './yaml/judge';
import { oddNumbers } from './yaml/numbers';
import { checkYamlForm } from './yaml/syntax';
import { readYaml, type YamlText } from './yaml/text';

/** One text of a document, as far as it could be read. */
export type CheckedText = { file: string; locale: Locale; frontMatter?: YamlText; body?: Body };

/** A document as far as it could be read. Its data may break the schema: rules look before they use it. */
export type CheckedDocument = {
  type: ContentType;
  id: string;
  folder: string;
  structure?: YamlText;
  texts: CheckedText[];
  /** Of a film. */
  captions: Captions[];
};

/** The text of a document as a reader of a language gets it: in that language, or in the one that stands in for it. */
export function textFor({ texts }: CheckedDocument, locale: Locale): CheckedText | undefined {
  return [locale, otherwiseOf(locale)].flatMap((each) => texts.find((text) => text.locale === each) ?? [])[0];
}

/** All documents as editors wrote them, and a way to find them. */
export type SourceFiles = {
  documents: CheckedDocument[];
  find(type: string, id: string): CheckedDocument | undefined;
  ids(type: string): string[];
  /** What earlier checks found right. */
  kept: Kept;
};

/** What was read: the documents, what is wrong with each by itself, and the text of each file. */
export type ReadDocuments = { sources: SourceFiles; problems: Problem[]; texts: ReadonlyMap<string, string> };

/**
 * Reads and judges each document by itself: names, form, schema, syntax of its texts. What joins documents comes after.
 * What could not be read is a problem and is missing from the documents. A file is parsed again only when it has
 * changed.
 *
 * @param kept what earlier checks found right
 */
export function readDocuments(files: Files, kept: Kept = nothingKept): ReadDocuments {
  const texts = new Map<string, string>();
  if (![...files.keys()].some((path) => /^content(\/|$)/.test(path)))
    return { sources: sourcesOf([], kept), problems: [problem('no-content', startOf('content'))], texts };
  const layout = layOut(files);
  const problems = [...layout.problems];

  /** What stands in a file; its text and its problems are kept. */
  const take = <Read extends ReadText>(file: string | undefined, read: (file: string, found: Found) => Read) => {
    const found = file === undefined ? undefined : files.get(file);
    if (file === undefined || found === undefined) return undefined;
    const made = read(file, found);
    problems.push(...made.problems);
    if (made.text !== undefined) texts.set(file, made.text);
    return made;
  };
  const readers = readersWith(kept);
  const documents = layout.documents.map(({ type, id, folder, structure, words, beside }): CheckedDocument => {
    const yaml = take(structure, (file, found) => readers.structure(file, found, type))?.yaml;
    const inLanguages = allLocales.map((locale) =>
      take(words[locale], (file, found) => readers.words(file, found, type, locale)),
    );
    const filesBeside = beside.map((file) => take(file, (path, found) => readBeside(path, found, kept)));
    return {
      type,
      id,
      folder,
      ...(yaml && { structure: yaml }),
      texts: inLanguages.flatMap((read) => read?.checked ?? []),
      captions: filesBeside.flatMap((read) => read?.captions ?? []),
    };
  });
  return { sources: sourcesOf(documents, kept), problems, texts };
}

type Found = NonNullable<ReturnType<Files['get']>>;
type Schema = Parameters<typeof judge>[0];

/** What reads files, with what is kept: it remembers what it has read as long as that lives. */
const readersWith = oncePer((kept: Kept) => ({
  structure: oncePerBytes((file: string, found: Found, type: ContentType): ReadText & { yaml?: YamlText } => {
    const { text, problems } = textOf(file, found);
    if (text === undefined) return { problems };
    const read: { yaml?: YamlText } = {};
    const unfit = guarded(file, () => {
      const { yaml, problems: faults } = readFields(file, text, 1, contentTypes[type].structure, kept);
      if (yaml) read.yaml = yaml;
      return faults;
    });
    return { text, ...read, problems: [...problems, ...unfit] };
  }),
  words: oncePerBytes(
    (file: string, found: Found, type: ContentType, locale: Locale): ReadText & { checked?: CheckedText } => {
      const { text, problems } = textOf(file, found);
      const { words } = contentTypes[type];
      if (text === undefined || !words) return { problems };
      const checked: CheckedText = { file, locale };
      return { text, checked, problems: [...problems, ...guarded(file, () => readText(checked, text, words, kept))] };
    },
  ),
}));

function readText(read: CheckedText, text: string, schema: Schema, kept: Kept): Problem[] {
  const split = splitFrontMatter(read.file, text);
  if ('code' in split) return [split];
  const { yaml, problems } = readFields(read.file, split.frontMatter, 2, schema, kept);
  if (yaml) read.frontMatter = yaml;
  // The body is read even when the front matter is broken: all problems are told at once.
  const parsed = guarded(read.file, () => {
    const { body, problems: faults } = parseBody(read.file, split.body, kept);
    if (body) read.body = body;
    return faults;
  });
  return [...problems, ...parsed];
}

/** Reads fields and judges them: their form, and what the schema says of them. */
export function readFields(
  file: string,
  source: string,
  firstLine: number,
  schema: Schema,
  kept: Kept = nothingKept,
): { yaml?: YamlText; problems: Problem[] } {
  const key = keyFor('fields', file, source);
  const data = kept.get(key);
  if (data !== undefined) return { yaml: Object.assign(readYaml(file, source, firstLine), { data }), problems: [] };
  const { yaml, problems } = checkYamlForm(file, source, firstLine);
  if (yaml.data === undefined) return { problems };
  if (yaml.data === null) return { problems: [...problems, problem('empty-file', startOf(file))] };
  const judged = judge(schema, yaml);
  const odd = oddNumbers(yaml).filter(({ field }) => judged.every((other) => other.field !== field));
  const found = [...problems, ...judged, ...odd, ...escapedCharacters(yaml)];
  if (found.length === 0) kept.keep(key, yaml.data);
  return { yaml, problems: found };
}

function sourcesOf(documents: CheckedDocument[], kept: Kept): SourceFiles {
  const byKey = new Map(documents.map((document) => [`${document.type}/${document.id}`, document]));
  return {
    documents,
    find: (type, id) => byKey.get(`${type}/${id}`),
    ids: (type) => documents.filter((document) => document.type === type).map(({ id }) => id),
    kept,
  };
}
