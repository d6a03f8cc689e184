import { behind, type Translatable, type TranslationRecord, translatedFields } from '@/content/translation';
import { sourceLocale } from '@/i18n/locale';
import { splitSections } from '@/lib/sections';
import type { CheckedText } from '../read/document-files';
import type { CheckedDocument, SourceFiles } from '../read/documents';

/** A part of a translation that needs an editor: older than its source, or never recorded. */
export type OldPart = {
  /** The translation, and the line of the part in it. */
  file: string;
  line: number;
  /** The source text, and what it says there now. */
  source: string;
  now: string;
  /** The field, or the heading of the part in the source; empty for the text before the first heading. */
  part: string;
  /** The fingerprint of the source that the translation was made from. */
  madeFrom: string | undefined;
};

/** How far the translations are: parts that are behind, and files of which nobody recorded what they were made from. */
export type TranslationStatus = { behind: OldPart[]; unrecorded: string[] };

/** A text as far as translation goes. */
export function translatableOf({ frontMatter, body }: CheckedText): Translatable {
  return { fields: (frontMatter?.data ?? {}) as object, body: body?.lines.join('\n') ?? '' };
}

/** Compares every translation with what its record says of the source text. */
export function translationStatus(sources: SourceFiles): TranslationStatus {
  const status: TranslationStatus = { behind: [], unrecorded: [] };
  for (const document of sources.documents) {
    const source = document.texts.find(({ locale }) => locale === sourceLocale);
    for (const text of source ? document.texts : []) {
      if (!source || text === source) continue;
      const { translatedFrom } = translatableOf(text).fields as { translatedFrom?: TranslationRecord };
      if (translatedFrom) status.behind.push(...oldParts(source, text, translatedFrom));
      else status.unrecorded.push(text.file);
    }
  }
  return status;
}

function oldParts(source: CheckedText, text: CheckedText, record: TranslationRecord): OldPart[] {
  const from = translatableOf(source);
  const old = behind(record, from, translatableOf(text));
  const here = splitSections(translatableOf(text).body);
  const there = splitSections(from.body);
  const fields = translatedFields(from.fields);
  const common = { file: text.file, source: source.file };
  return [
    ...old.fields.map((part) => ({
      ...common,
      part,
      line: text.frontMatter?.placeOf([part]).line ?? 1,
      now: fields.get(part) ?? '',
      madeFrom: record.fields[part],
    })),
    ...here.flatMap(({ id, line }, index) =>
      old.sections.includes(id)
        ? [
            {
              ...common,
              part: there[index]?.heading ?? '',
              line,
              now: there[index]?.text.trim() ?? '',
              madeFrom: record.body[index],
            },
          ]
        : [],
    ),
  ];
}

/** The documents that have a text to translate, by the file of a translation. */
export function findTranslation(
  sources: SourceFiles,
  file: string,
): { document: CheckedDocument; text: CheckedText; source: CheckedText } | undefined {
  for (const document of sources.documents) {
    const text = document.texts.find((candidate) => candidate.file === file);
    const source = document.texts.find(({ locale }) => locale === sourceLocale);
    if (text && source && text !== source) return { document, text, source };
  }
  return undefined;
}
