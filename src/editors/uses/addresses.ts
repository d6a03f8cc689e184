import { contentTypes } from '@/content/schema';
import type { Locale } from '@/i18n/locale';
import type { CheckedDocument, SourceFiles } from '../read/documents';
import { textAt } from '../read/yaml/walk';

/** The address of the page that shows a document in a language: its own, or the one that it is a section of. */
export function addressOf(document: CheckedDocument, sources: SourceFiles, locale: Locale): string {
  return `/${[locale, ...slugsOf(document, sources, locale)].join('/')}/`;
}

/** The slugs from the language down. Every step goes up one page; a circle of pages has been refused by the check. */
function slugsOf(document: CheckedDocument, sources: SourceFiles, locale: Locale, steps = 5): string[] {
  const { type, structure, texts } = document;
  const { shown, under } = contentTypes[type];
  const parentId = under ?? textAt(structure?.data, ['parent']);
  const parent = parentId === undefined || steps === 0 ? undefined : sources.find('page', parentId);
  const slug = textAt(texts.find((text) => text.locale === locale)?.frontMatter?.data, ['slug']);
  return [
    ...(parent ? slugsOf(parent, sources, locale, steps - 1) : []),
    ...(shown === 'page' && slug !== undefined ? [slug] : []),
  ];
}
