import type { Metadata } from 'next';
import type { LanguagePage } from '@/content/model';
import { type Locale, languages, locales, sourceLocale } from '@/i18n/locale';
import { feedAddress } from './files/atom';
import { languageAddress, type SitePage } from './pages';
import { choicePicture, type SharePicture, sharePicture, shareSize } from './share-picture';

/** Pages that nobody should find through a search engine. */
const hidden = new Set(['page/not-found']);

/** Tells whether a page belongs in the sitemap and in search engines. */
export function isListed(page: SitePage): boolean {
  return !hidden.has(`${page.type}/${page.id}`);
}

/** The address for who has no language yet: of the front page the choice of language, of others the source language. */
const anyLanguage = ({ type, id, addresses }: SitePage) =>
  `${type}/${id}` === 'page/home' ? '/' : addresses[sourceLocale];

/** The same page in each of its languages, with `x-default` for everybody else (RFC 8288, hreflang). */
export function alternates(page: SitePage, origin: string): Record<string, string> {
  const languageAddresses = Object.fromEntries(page.locales.map((locale) => [locale, origin + page.addresses[locale]]));
  return { ...languageAddresses, 'x-default': origin + anyLanguage(page) };
}

const everywhere: Metadata = {
  icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }] },
  // Browsers must not guess numbers and turn them into links: our own links are right.
  formatDetection: { telephone: false, email: false, address: false },
};

/** The picture of a page, for services that show links to pages. Their address must be whole. */
const images = ({ address, alt }: SharePicture, origin: string) => [{ url: origin + address, alt, ...shareSize }];

/** The pages where a reader of feeds looks for one; there is one in each language of the whole site. */
const hasFeed = ({ type, id }: SitePage, locale: Locale) =>
  locales.includes(locale) && (type === 'update' || ['page/home', 'page/updates'].includes(`${type}/${id}`));

/** What stands in the `<head>` of a page, for Next. */
export function pageMetadata(page: SitePage, locale: Locale, siteName: string, origin: string): Metadata {
  const { title, summary } = page.document.words[locale];
  const fullTitle = title === siteName ? siteName : `${title} · ${siteName}`;
  return {
    title: fullTitle,
    description: summary,
    ...(isListed(page)
      ? {
          alternates: {
            canonical: origin + page.addresses[locale],
            languages: alternates(page, origin),
            ...(hasFeed(page, locale) && { types: { 'application/atom+xml': origin + feedAddress(locale) } }),
          },
        }
      : { robots: { index: false } }),
    openGraph: {
      title,
      description: summary,
      url: origin + page.addresses[locale],
      siteName,
      locale: languages[locale].openGraph,
      type: 'website',
      images: images(sharePicture(page, locale, siteName), origin),
    },
    ...everywhere,
  };
}

/** The `<head>` of a page in all its languages at once: the language choice and the 404 outside a language. */
export function choiceMetadata(page: SitePage, origin: string): Metadata {
  const words = page.locales.map((locale) => page.document.words[locale]);
  const [title, description] = [
    words.map((each) => each.title).join(' / '),
    words.map((each) => each.summary).join(' '),
  ];
  return {
    title,
    description,
    ...(isListed(page)
      ? { alternates: { canonical: `${origin}/`, languages: alternates(page, origin) } }
      : { robots: { index: false } }),
    openGraph: { title, description, type: 'website', images: images(choicePicture(page), origin) },
    ...everywhere,
  };
}

/**
 * The `<head>` of a page in a language that the site is not in, which names the same page in the others.
 *
 * @param all every page of its kind
 * @param home whose picture stands for it
 */
export function languageMetadata(
  page: LanguagePage,
  all: readonly LanguagePage[],
  home: SitePage,
  origin: string,
): Metadata {
  const { title, summary } = page.texts;
  return {
    title,
    description: summary,
    alternates: {
      canonical: origin + languageAddress(page.id),
      languages: Object.fromEntries(all.map(({ id, tag }) => [tag, origin + languageAddress(id)])),
    },
    openGraph: {
      title,
      description: summary,
      url: origin + languageAddress(page.id),
      type: 'website',
      images: images(choicePicture(home), origin),
    },
    ...everywhere,
  };
}
