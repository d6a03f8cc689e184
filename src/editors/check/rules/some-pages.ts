import { contentTypes } from '@/content/schema';
import { otherwiseOf } from '@/i18n/locale';
import { type Problem, problem, startOf } from '../../problem';
import type { CheckedText } from '../../read/document-files';
import type { CheckedDocument } from '../../read/documents';
import { isLocalized, partsOf } from '../../read/parts';
import { wholePages } from '../whole-pages';

/**
 * A text in a language for some pages stands on a page that can be shown alone, and its document has all its words in
 * that language, those in its structure too.
 */
export function checkSomePages(document: CheckedDocument): Problem[] {
  return document.texts.flatMap((text) => {
    const otherwise = otherwiseOf(text.locale);
    if (!otherwise) return [];
    return isOfWholeSite(document)
      ? [problem('page-of-whole-site', startOf(text.file), text.locale, otherwise)]
      : missingWords(document, text);
  });
}

const isOfWholeSite = ({ type, id }: CheckedDocument) =>
  contentTypes[type].shown === 'section' || (type === 'page' && wholePages.has(id));

function missingWords({ type, structure }: CheckedDocument, { locale }: CheckedText): Problem[] {
  if (!structure) return [];
  return partsOf(structure, type)
    .filter(({ schema, value }) => isLocalized(schema) && typeof value === 'object' && value !== null)
    .filter(({ value }) => !Object.hasOwn(value as object, locale))
    .map(({ path }) => problem('missing-field', structure.placeOf([...path, locale]), locale, undefined));
}
