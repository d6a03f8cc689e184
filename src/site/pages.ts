import { addressesBelow } from '@/content/addresses';
import {
  type Content,
  type DocumentOf,
  documentAt,
  find,
  type LinkedDocument,
  type PageDocument,
} from '@/content/model';
import { type ContentType, contentTypeNames, contentTypes } from '@/content/schema';
import { type Locale, locales, perLocale } from '@/i18n/locale';

/** The types whose documents have a page of their own. */
export type PageType = {
  [Type in ContentType]: (typeof contentTypes)[Type]['shown'] extends 'page' ? Type : never;
}[ContentType];

/** A page of the site, in all languages. `type` tells which template shows it. */
export type SitePage = {
  [Type in PageType]: {
    type: Type;
    id: string;
    document: DocumentOf<Type>;
    /** The page above it; undefined for the home page and the pages right below it. */
    parent: SitePage | undefined;
    /** Path from the root of the site, per language: `/nl/contact/helpwanted/`. */
    addresses: Record<Locale, string>;
    /** Paths that it had before, which lead to it now, per language. */
    formerAddresses: Record<Locale, string[]>;
  };
}[PageType];

const pageTypes = contentTypeNames.filter((type): type is PageType => contentTypes[type].shown === 'page');

/**
 * The whole site as one list: every page once, parents before children.
 * Routes, sitemap, navigation, language links and tests all read this list.
 */
export function buildPages(content: Content): SitePage[] {
  const pages = new Map<string, SitePage>();

  const add = (type: PageType, document: DocumentOf<PageType>): SitePage => {
    const key = `${type}/${document.id}`;
    const known = pages.get(key);
    if (known) return known;
    const parentDocument = parentOf(content, type, document);
    const parent = parentDocument && add('page', parentDocument);
    const all = perLocale((locale) => {
      const { slug, formerSlugs } = document.words[locale];
      const above = parent ? [parent.addresses[locale], ...parent.formerAddresses[locale]] : [`/${locale}/`];
      return addressesBelow(above, slug, formerSlugs);
    });
    const addresses = perLocale((locale) => all[locale][0] ?? `/${locale}/`);
    const formerAddresses = perLocale((locale) => all[locale].slice(1));
    const page = { type, id: document.id, document, parent, addresses, formerAddresses } as SitePage;
    pages.set(key, page);
    return page;
  };

  for (const type of pageTypes) {
    for (const document of content[type]) add(type, document);
  }
  return [...pages.values()];
}

/** The page document that a document stands below. */
function parentOf(content: Content, type: PageType, document: DocumentOf<PageType>): PageDocument | undefined {
  const id = type === 'page' ? (document as PageDocument).parent : contentTypes[type].under;
  return id ? find(content, 'page', id) : undefined;
}

/** The page at a path below the language, as Next gives it: `['contact', 'helpwanted']`. */
export function pageAt(pages: readonly SitePage[], locale: Locale, path: readonly string[]): SitePage | undefined {
  const address = `/${[locale, ...path].join('/')}/`;
  return pages.find((page) => page.addresses[locale] === address);
}

/** A page by type and id. Throws on an unknown one: `content:check` has proved that references exist. */
export function findPage(pages: readonly SitePage[], type: PageType, id: string): SitePage {
  const page = pages.find((candidate) => candidate.type === type && candidate.id === id);
  if (!page) throw new Error(`There is no page for ${type}/${id}`);
  return page;
}

/**
 * The address of any document: its own page, or the section of the page that it is under.
 *
 * @param key the document's name in references: `service/helpwanted`
 */
export function addressOf(content: Content, pages: readonly SitePage[], key: string, locale: Locale): string {
  const [type, id] = key.split('/') as [LinkedDocument['type'], string];
  const { shown, under } = contentTypes[type];
  if (shown === 'page') return findPage(pages, type as PageType, id).addresses[locale];
  if (shown === 'apart') return languageAddress(id);
  return `${findPage(pages, 'page', under).addresses[locale]}#${anchorOf(documentAt(content, key), locale)}`;
}

/** The address of a page in a language that the site is not in. */
export const languageAddress = (id: string) => `/help/${id}/`;

/** The anchor of a document that is a section of a page: its slug, or its type and id when it has no words. */
export function anchorOf(document: LinkedDocument, locale: Locale): string {
  return document.words?.[locale].slug ?? `${document.type}-${document.id}`;
}

/** Path and language of every page, for Next's `generateStaticParams`. */
export function staticPaths(pages: readonly SitePage[]): { locale: Locale; path: string[] }[] {
  return pages.flatMap((page) =>
    locales.map((locale) => ({ locale, path: page.addresses[locale].split('/').slice(2, -1) })),
  );
}

/** Where each address that a page had before leads now. */
export function movedAddresses(pages: readonly SitePage[]): Record<string, string> {
  return Object.fromEntries(
    pages.flatMap(({ addresses, formerAddresses }) =>
      locales.flatMap((locale) => formerAddresses[locale].map((former) => [former, addresses[locale]])),
    ),
  );
}
