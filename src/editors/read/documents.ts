import type { ContentType } from '@/content/schema';
import { allLocales, type Locale, otherwiseOf } from '@/i18n/locale';
import { type Problem, problem, startOf } from '../problem';
import { readBeside } from './beside';
import type { Captions } from './beside/captions';
import { type CheckedText, type Found, readersWith } from './document-files';
import type { Files, ReadText } from './files';
import { type Kept, nothingKept } from './kept';
import { layOut } from './layout';
import type { YamlText } from './yaml/text';

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

function sourcesOf(documents: CheckedDocument[], kept: Kept): SourceFiles {
  const byKey = new Map(documents.map((document) => [`${document.type}/${document.id}`, document]));
  return {
    documents,
    find: (type, id) => byKey.get(`${type}/${id}`),
    ids: (type) => documents.filter((document) => document.type === type).map(({ id }) => id),
    kept,
  };
}
