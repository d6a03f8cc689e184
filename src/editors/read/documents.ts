import { type ContentType, contentTypes } from '@/content/schema';
import { type Locale, locales } from '@/i18n/locale';
import { guarded, type Problem, problem, startOf } from '../problem';
import { type Body, parseBody } from './body';
import { escapedCharacters } from './characters';
import { splitFrontMatter } from './front-matter';
import type { DocumentFiles } from './layout';
import { judge } from './yaml/judge';
import { checkYamlForm } from './yaml/syntax';
import type { YamlText } from './yaml/text';

/** One text of a document, as far as it could be read. */
export type CheckedText = { file: string; locale: Locale; frontMatter?: YamlText; body?: Body };

/** A document as far as it could be read. Its data may break the schema: rules look before they use it. */
export type CheckedDocument = {
  type: ContentType;
  id: string;
  folder: string;
  structure?: YamlText;
  texts: CheckedText[];
};

/** All documents, and a way to find them. */
export type Site = {
  documents: CheckedDocument[];
  find(type: string, id: string): CheckedDocument | undefined;
  ids(type: string): string[];
};

/** Reads and judges each document by itself: form, schema, syntax of its texts. What joins documents comes after. */
export function readSite(
  files: readonly DocumentFiles[],
  texts: ReadonlyMap<string, string>,
): { site: Site; problems: Problem[] } {
  const problems: Problem[] = [];
  const documents = files.map((document) => {
    const checked: CheckedDocument = { type: document.type, id: document.id, folder: document.folder, texts: [] };
    const { structure: schema, words } = contentTypes[document.type];
    const { structure } = document;
    const source = structure && texts.get(structure);
    if (structure && source !== undefined) {
      problems.push(...guarded(structure, () => readStructure(checked, structure, source, schema)));
    }
    for (const locale of words ? locales : []) {
      const file = document.words[locale];
      const text = file && texts.get(file);
      if (!file || text === undefined) continue;
      const read: CheckedText = { file, locale };
      checked.texts.push(read);
      problems.push(...guarded(file, () => readText(read, text, words as NonNullable<typeof words>)));
    }
    return checked;
  });
  return { site: siteOf(documents), problems };
}

type Schema = Parameters<typeof judge>[0];

function readStructure(document: CheckedDocument, file: string, source: string, schema: Schema): Problem[] {
  const { yaml, problems } = readFields(file, source, 1, schema);
  if (yaml) document.structure = yaml;
  return problems;
}

function readText(read: CheckedText, text: string, schema: Schema): Problem[] {
  const split = splitFrontMatter(read.file, text);
  if ('code' in split) return [split];
  const { yaml, problems } = readFields(read.file, split.frontMatter, 2, schema);
  if (yaml) read.frontMatter = yaml;
  // The body is read even when the front matter is broken: all problems are told at once.
  const parsed = guarded(read.file, () => {
    const { body, problems: faults } = parseBody(read.file, split.body);
    if (body) read.body = body;
    return faults;
  });
  return [...problems, ...parsed];
}

function readFields(
  file: string,
  source: string,
  firstLine: number,
  schema: Schema,
): { yaml?: YamlText; problems: Problem[] } {
  const { yaml, problems } = checkYamlForm(file, source, firstLine);
  if (yaml.data === undefined) return { problems };
  if (yaml.data === null) return { problems: [...problems, problem('empty-file', startOf(file))] };
  return { yaml, problems: [...problems, ...judge(schema, yaml), ...escapedCharacters(yaml)] };
}

function siteOf(documents: CheckedDocument[]): Site {
  const byKey = new Map(documents.map((document) => [`${document.type}/${document.id}`, document]));
  return {
    documents,
    find: (type, id) => byKey.get(`${type}/${id}`),
    ids: (type) => documents.filter((document) => document.type === type).map(({ id }) => id),
  };
}
