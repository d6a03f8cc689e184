import type { Locale } from '@/i18n/locale';
import { linkTo, pages } from '@/site/site';

/** Of the documents of type `page`: each that has a template of its own, and one that has its prose only. */
const judged = [
  'page/home',
  'page/find-help',
  'page/help-table',
  'page/directory',
  'page/a-z',
  'page/statistics',
  'page/sources',
  'page/search',
  'page/centre',
  'page/partners',
  'page/successes',
  'page/alert-platform',
  'page/updates',
  'page/about',
];

/** A page to judge; `found` tells that it answers 200. */
export type JudgedPage = { name: string; address: string; found: boolean };

/** The choice of a language, one page per type and template in a language, and one that is not there. */
export function judgedPages(locale: Locale): JudgedPage[] {
  const others = [...new Set(pages.map(({ type }) => type))].filter((type) => type !== 'page');
  const firsts = others.map((type) => `${type}/${pages.find((page) => page.type === type)?.id}`);
  return [
    { name: 'choice', address: '/', found: true },
    ...[...judged, ...firsts].map((name) => ({ name, address: linkTo(name, locale), found: true })),
    { name: 'not found', address: `/${locale}/not-there/`, found: false },
  ];
}
