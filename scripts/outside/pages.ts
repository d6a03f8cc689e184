import type { Locale } from '@/i18n/locale';
import { linkTo, pages } from '@/site/site';

/** The pages of the list that are judged: one of each type that has a template, and each page that is made differently. */
const judged = [
  'page/home',
  'page/find-help',
  'page/directory',
  'page/statistics',
  'page/sources',
  'page/search',
  'page/alert-platform',
  'page/about',
];

/** A page to judge; `found` tells that it answers 200. */
export type JudgedPage = { name: string; address: string; found: boolean };

/** One page per type, in a language, and one that is not there. */
export function judgedPages(locale: Locale): JudgedPage[] {
  const others = [...new Set(pages.map(({ type }) => type))].filter((type) => type !== 'page');
  const firsts = others.map((type) => `${type}/${pages.find((page) => page.type === type)?.id}`);
  return [
    ...[...judged, ...firsts].map((name) => ({ name, address: linkTo(name, locale), found: true })),
    { name: 'not found', address: `/${locale}/not-there/`, found: false },
  ];
}
