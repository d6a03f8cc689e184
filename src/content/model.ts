import type { Locale } from '@/i18n/locale';
import type { ProseTree } from '@/lib/prose-tree';
import type { Made } from './made';
import type { ContentType, contentTypes, Structure, Words } from './schema';
import type { Behind } from './translation';

/** The prose of a text: as written, and as the tree that is shown. */
export type Body = { raw: string; tree: ProseTree };

/** The types whose few words stand in the structure. */
type WithoutWords = 'source' | 'term' | 'language' | 'event' | 'resource' | 'picture' | 'pdf';

/** What a document says, per language. Sources, terms and pages in other languages have none. */
type WordsOf<Type extends ContentType> = Type extends WithoutWords
  ? null
  : Record<Locale, Words<Type> & { body: Body; behind: Behind }>;

/** What the build made of the files of a document, for the types that have any. */
type MadeOf<Type extends ContentType> = Type extends keyof Made ? { made?: Made[Type][string] } : unknown;

/** A document: what it is, with what it says in each language. */
export type DocumentOf<Type extends ContentType> = Structure<Type> & {
  type: Type;
  id: string;
  words: WordsOf<Type>;
} & MadeOf<Type>;

/** All documents, per type: in the editor's order, then by id. */
export type Content = { [Type in ContentType]: DocumentOf<Type>[] };

/** A document of whatever type. */
export type AnyDocument = { [Type in ContentType]: DocumentOf<Type> }[ContentType];

/** The types that have no address: texts show them. */
type WithinTexts = {
  [Type in ContentType]: (typeof contentTypes)[Type]['shown'] extends 'within' ? Type : never;
}[ContentType];

/** A document that a link can lead to. */
export type LinkedDocument = Exclude<AnyDocument, { type: WithinTexts }>;

/** A document that says something in each language. */
export type DocumentWithWords = Exclude<AnyDocument, { type: WithoutWords }>;

export type PageDocument = DocumentOf<'page'>;
/** A node of the centre. Not called `Node`, which is a global of the DOM. */
export type CentreNode = DocumentOf<'node'>;
export type Service = DocumentOf<'service'>;
export type Situation = DocumentOf<'situation'>;
/** A desk of a situation: the service, whom it can help there, and whether it may step before one that is closed. */
export type SituationDesk = Situation['desks'][number];
export type Indicator = DocumentOf<'indicator'>;
export type Statistic = DocumentOf<'statistic'>;
export type CalendarEvent = DocumentOf<'event'>;
export type Resource = DocumentOf<'resource'>;
export type Guideline = DocumentOf<'guideline'>;
export type Source = DocumentOf<'source'>;
export type Term = DocumentOf<'term'>;
export type LanguagePage = DocumentOf<'language'>;

/** The types that somebody can look for; sections of pages are found through their page. */
const foundTypes = ['situation', 'service', 'node', 'partner', 'success', 'update', 'page'] as const;

/** A document that somebody can look for. */
export type Found = Extract<AnyDocument, { type: (typeof foundTypes)[number] }>;

/** Pages that are no answer to anything. */
const unsought = new Set(['not-found', 'search', 'home', 'a-z']);

/** Everything that somebody can look for. */
export function foundDocuments(content: Content): Found[] {
  return foundTypes
    .flatMap((type): Found[] => content[type])
    .filter(({ type, id }) => type !== 'page' || !unsought.has(id));
}

/**
 * A document by type and id. `content:check` has proved that references exist, so an unknown id is a bug: it throws.
 */
export function find<Type extends ContentType>(content: Content, type: Type, id: string): DocumentOf<Type> {
  const documents: DocumentOf<Type>[] = content[type];
  const found = documents.find((document) => document.id === id);
  if (!found) throw new Error(`There is no ${type} "${id}" in content/`);
  return found;
}

/** The document that a link leads to, by its key, such as `service/helpwanted`. */
export function documentAt(content: Content, key: string): LinkedDocument {
  const [type, id] = key.split('/') as [LinkedDocument['type'], string];
  return find(content, type, id) as LinkedDocument;
}
