import { contentTypes } from '@/content/schema';
import { locales } from '@/i18n/locale';
import { requiredDocuments } from '../check/required-documents';
import type { Place } from '../problem';
import type { CheckedDocument, SourceFiles } from '../read/documents';
import { referencesIn } from '../read/references';
import { addressOf } from './addresses';

/** Where a document is used, and what changes on the site when it changes or stops. */
export type Uses = {
  /** Where other documents, and its own texts, name it: in order of file. */
  places: Place[];
  /** Whether pages are made with it by name, whatever the content says. */
  isRequired: boolean;
  /** The addresses of the pages that may change, each in every language: its own, if it has one, first, then in order. */
  pages: string[][];
};

/** The pages that list every document of these types, beside the page that it stands under. */
const lists: readonly { of: readonly string[]; pages: readonly string[] }[] = [
  { of: ['service', 'situation', 'partner', 'page', 'node'], pages: ['a-z', 'search'] },
  { of: ['situation'], pages: ['find-help', 'help-table'] },
];

/** Finds where a document is used. A desk of a situation stands in the pages that show all situations, too. */
export function usesOf(document: CheckedDocument, sources: SourceFiles): Uses {
  const key = `${document.type}/${document.id}`;
  const users = sources.documents.map((user) => ({
    user,
    places: referencesIn(user).flatMap(({ to, place }) => (to === key ? [place] : [])),
  }));
  const using = users.filter(({ places }) => places.length > 0).map(({ user }) => user);
  const under = contentTypes[document.type].under;
  const listing = [
    ...(under === null ? [] : [under]),
    ...lists.flatMap(({ of, pages }) => (of.includes(document.type) ? pages : [])),
    ...(using.some(({ type }) => type === 'situation') ? ['find-help', 'help-table'] : []),
  ].flatMap((id) => sources.find('page', id) ?? []);
  const pages = [document, ...using, ...listing]
    .filter(({ type }) => contentTypes[type].shown !== 'within')
    .map((each) => locales.map((locale) => addressOf(each, sources, locale)));
  const [own, ...others] = [...new Map(pages.map((addresses) => [addresses.join(), addresses])).values()];
  const required: Partial<Record<string, readonly string[]>> = requiredDocuments;
  return {
    places: users.flatMap(({ places }) => places),
    isRequired: required[document.type]?.includes(document.id) ?? false,
    pages: [...(own ? [own] : []), ...others.sort((a, b) => (a.join() < b.join() ? -1 : 1))],
  };
}
