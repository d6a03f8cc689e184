import { documentAt } from '@/content/model';
import { content } from '@/content/source';
import type { Locale } from '@/i18n/locale';
import { addressOf, buildPages, findPage } from './pages';

/** Every page of the site. */
export const pages = buildPages(content);

/** The home page. */
export const home = findPage(pages, 'page', 'home');

/** The address of a document in a language; `key` is `service/helpwanted`. */
export function linkTo(key: string, locale: Locale): string {
  return addressOf(content, pages, key, locale);
}

/** What a document is called in a list of links; `key` is `service/helpwanted`. */
export function linkText(key: string, locale: Locale): string {
  const document = documentAt(content, key);
  if (document.type === 'language') return document.name;
  if (!document.words) return document.title[locale];
  const words = document.words[locale];
  return ('menuTitle' in words && words.menuTitle) || words.title;
}
