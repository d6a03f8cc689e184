import type { Content } from '@/content/model';
import type { Locale } from '@/i18n/locale';
import { buildIndex, type Hit, loadSearch } from '@/lib/search/engine';
import { searchDocuments } from './documents';
import { importanceOf, settingsFor } from './settings';

/** The search over the content in one language, as the page has it: for tests, figures and the build. */
export function searchIn(content: Content, locale: Locale): (query: string) => Hit[] {
  const documents = searchDocuments(content, locale);
  const settings = settingsFor(documents, locale);
  return loadSearch(buildIndex(documents, settings), settings, importanceOf);
}
