import { isLocale, type Locale, sourceLocale } from '@/i18n/locale';
import type { Made } from './made';
import type { Body, Content, DocumentOf } from './model';
import { structureWithOtherwise, withOtherwise } from './otherwise';
import { type ContentType, contentTypeNames, contentTypes } from './schema';
import { behind, type TranslationRecord, upToDate } from './translation';

/** A document as contentlayer2 generates it: our fields, with its own beside them. */
export type GeneratedDocument = {
  _id: string;
  _raw: { sourceFilePath: string };
  type: string;
  /** A text, with its tree as JSON where contentlayer2 would put HTML. */
  body?: { raw: string; html: string };
};

const byEditorsOrder = (a: { id: string; order?: number }, b: { id: string; order?: number }) =>
  (a.order ?? 0) - (b.order ?? 0) || (a.id < b.id ? -1 : 1);

/**
 * Joins structures with their words into the typed model.
 *
 * @param generated all documents that contentlayer2 generated
 * @throws ZodError when a document does not fit its schema: `content:check` did not run
 */
export function loadContent(generated: readonly GeneratedDocument[]): Content {
  const load = <Type extends ContentType>(type: Type) => {
    const inFolder = generated.filter((document) => partsOf(document).folder === contentTypes[type].folder);
    return inFolder
      .filter((document) => partsOf(document).file === `${type}.yaml`)
      .map((structure) => join(type, structure, inFolder))
      .sort(byEditorsOrder);
  };
  return Object.fromEntries(contentTypeNames.map((type) => [type, load(type)])) as Content;
}

/** The content with what was made of its files. */
export function withMade(content: Content, made: Made): Content {
  const join = <Type extends keyof Made>(type: Type) =>
    content[type].map((document) => ({ ...document, made: made[type][document.id] }));
  return { ...content, picture: join('picture'), pdf: join('pdf'), film: join('film') } as Content;
}

/** One document: its structure, judged by zod, and the words that stand beside it. */
function join<Type extends ContentType>(type: Type, structure: GeneratedDocument, inFolder: GeneratedDocument[]) {
  const { id } = partsOf(structure);
  const { structure: structureSchema, words: wordsSchema } = contentTypes[type];
  const words = inFolder.flatMap((document): [Locale, Text][] => {
    const { id: owner, file } = partsOf(document);
    const locale = file.replace(/\.mdx$/, '');
    if (!wordsSchema || owner !== id || !isLocale(locale)) return [];
    return [[locale, { ...wordsSchema.parse(ownFields(document)), body: bodyOf(document) }]];
  });
  return {
    ...structureWithOtherwise(structureSchema.parse(ownFields(structure))),
    type,
    id,
    words: wordsSchema ? withOtherwise(withBehind(Object.fromEntries(words))) : null,
  } as unknown as DocumentOf<Type>;
}

function bodyOf({ _id, body }: GeneratedDocument): Body {
  if (!body) throw new Error(`${_id} has no body`);
  return { raw: body.raw, tree: JSON.parse(body.html) };
}

type Text = { body: Body; translatedFrom?: TranslationRecord | undefined };

/** Says beside each translation what of it is older than the source text. */
function withBehind(words: Record<string, Text>): Record<string, object> {
  const translatable = ({ body, ...fields }: Text) => ({ fields, body: body.raw });
  const source = words[sourceLocale];
  return Object.fromEntries(
    Object.entries(words).map(([locale, text]) => {
      const isTranslation = source !== undefined && locale !== sourceLocale;
      const old = isTranslation ? behind(text.translatedFrom, translatable(source), translatable(text)) : upToDate;
      return [locale, { ...text, behind: old }];
    }),
  );
}

/** `services/helpwanted/nl.mdx`: folder, id and file. */
function partsOf(document: GeneratedDocument) {
  const [folder = '', id = '', file = ''] = document._raw.sourceFilePath.split('/');
  return { folder, id, file };
}

/** A generated document without contentlayer2's own fields. */
function ownFields({ _id, _raw, type, body, ...fields }: GeneratedDocument): object {
  return fields;
}
