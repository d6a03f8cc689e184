import type { TranslationRecord } from '@/content/translation';
import { sourceLocale } from '@/i18n/locale';
import { splitSections } from '@/lib/sections';
import { type Problem, problem } from '../../problem';
import type { CheckedText } from '../../read/document-files';
import type { CheckedDocument } from '../../read/documents';

/**
 * A record of what a translation was made from stands in a translation, and counts as many parts as that has: then a
 * note for readers can stand at the part that is behind.
 */
export function checkTranslationRecords({ texts }: CheckedDocument): Problem[] {
  return texts.flatMap((text) => {
    const record = recordIn(text);
    const place = text.frontMatter?.placeOf(['translatedFrom']);
    if (!record || !place) return [];
    if (text.locale === sourceLocale) return [problem('record-in-source', place, sourceLocale)];
    const parts = text.body && splitSections(text.body.lines.join('\n')).length;
    if (parts === undefined || !Array.isArray(record.body) || record.body.length === parts) return [];
    return [problem('record-of-other-parts', place, record.body.length, parts, text.file)];
  });
}

/** The record of a text, if the schema found one; its parts are not judged yet. */
function recordIn({ frontMatter }: CheckedText): Partial<TranslationRecord> | undefined {
  const record = (frontMatter?.data as { translatedFrom?: unknown } | null | undefined)?.translatedFrom;
  return typeof record === 'object' && record !== null ? record : undefined;
}
