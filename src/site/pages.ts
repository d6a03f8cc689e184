import { addressesBelow } from '@/content/addresses';
import {
  type Content,
  type DocumentOf,
  documentAt,
  find,
  type LinkedDocument,
  type PageDocument,
} from '@/content/model';
import { isIn } from '@/content/otherwise';
import { type ContentType, contentTypeNames, contentTypes } from '@/content/schema';
import { allLocales, type Locale, otherwiseOf, perLocale } from '@/i18n/locale';

/** The types whose documents have a page of their own. */
export type PageType = {
  [Type in ContentType]: (typeof contentTypes)[Type]['shown'] extends 'page' ? Type : never;
}[ContentType];

/** A page of the site, in all its languages. `type` tells which template shows it. */
export type SitePage = {
  [Type in PageType]: {
    type: Type;
    id: string;
    document: DocumentOf<Type>;
    /** The page above it; undefined for the home page and the pages right below it. */
    parent: SitePage | undefined;
    /** The languages that it is in: all of the whole site, and those for some pages that it is one of. */
    locales: Locale[];
    /** Path from the root of the site, per language: `/nl/contact/helpwanted/`. Where it is not, the one to go to otherwise. */
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
  // Also in languages that a page is not in: those below it may be.
  const paths = new Map<SitePage, Record<Locale, string[]>>();

  const add = (type: PageType, document: DocumentOf<PageType>): SitePage => {
    const key = `${type}/${document.id}`;
    const known = pages.get(key);
    if (known) return known;
    const parentDocument = parentOf(content, type, document);
    const parent = parentDocument && add('page', parentDocument);
    const above = parent && paths.get(parent);
    const all = perLocale((locale) => {
      const { slug, formerSlugs } = document.words[locale];
      return addressesBelow(above?.[locale] ?? [`/${locale}/`], slug, formerSlugs);
    });
    const inLocales = allLocales.filter((locale) => isIn(document.words, locale));
    const addresses = perLocale((locale) => {
      const shown = inLocales.includes(locale) ? locale : (otherwiseOf(locale) ?? locale);
      return all[shown][0] ?? `/${shown}/`;
    });
    const formerAddresses = perLocale((locale) => (inLocales.includes(locale) ? all[locale].slice(1) : []));
    const page = {
      type,
      id: document.id,
      document,
      parent,
      locales: inLocales,
      addresses,
      formerAddresses,
    } as SitePage;
    pages.set(key, page);
    paths.set(page, all);
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
  // An address that leads to another language otherwise is none of this one.
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

/** Path and language of every page in each of its languages, for Next's `generateStaticParams`. */
export function staticPaths(pages: readonly SitePage[]): { locale: Locale; path: string[] }[] {
  return pages.flatMap((page) =>
    page.locales.map((locale) => ({ locale, path: page.addresses[locale].split('/').slice(2, -1) })),
  );
}

/** Where each address that a page had before leads now. */
export function movedAddresses(pages: readonly SitePage[]): Record<string, string> {
  return Object.fromEntries(
    pages.flatMap(({ locales, addresses, formerAddresses }) =>
      locales.flatMap((locale) => formerAddresses[locale].map((former) => [former, addresses[locale]])),
    ),
  );
}
