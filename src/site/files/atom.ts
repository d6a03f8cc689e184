import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { type Locale, locales } from '@/i18n/locale';
import { findPage } from '../pages';
import { isWarningOn } from '../updates';
import type { Site } from './envelope';

/** Where the feed of a language stands. */
export const feedAddress = (locale: Locale) => `/${locale}/updates.xml`;

/**
 * The news, the corrections and the warnings that hold on the day of the build, in each language, as a feed (Atom, RFC
 * 4287), newest first: its path, and its text.
 */
export function feeds(site: Site): [path: string, text: string][] {
  return locales.map((locale) => [feedAddress(locale).slice(1), feed(site, locale)]);
}

function feed({ content, pages, builtOn, origin }: Site, locale: Locale): string {
  const addressOf = (type: 'page' | 'update', id: string) => origin + findPage(pages, type, id).addresses[locale];
  const { title, summary } = findPage(pages, 'page', 'updates').document.words[locale];
  const newestFirst = content.update
    .filter((update) => update.kind !== 'warning' || isWarningOn(update, builtOn))
    .sort((one, other) => other.date.localeCompare(one.date));
  const entries = newestFirst.map(({ id, kind, date, words }) =>
    x('entry', [
      x('title', words[locale].title),
      x('id', addressOf('update', id)),
      x('link', { href: addressOf('update', id) }),
      x('updated', midnight(date)),
      x('category', { term: kind }),
      x('summary', words[locale].summary),
    ]),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
      x('title', title),
      x('subtitle', summary),
      x('id', origin + feedAddress(locale)),
      x('link', { rel: 'self', href: origin + feedAddress(locale) }),
      x('link', { href: addressOf('page', 'updates') }),
      x('updated', midnight(newestFirst[0]?.date ?? '1970-01-01')),
      x('author', [x('name', new URL(origin).host)]),
      ...entries,
    ]),
  )}\n`;
}

/** A day as RFC 3339 writes an instant; nobody knows the hour of an update. */
const midnight = (day: string) => `${day}T00:00:00Z`;
