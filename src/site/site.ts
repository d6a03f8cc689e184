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
