import type { PageDocument } from '@/content/model';
import { allLocales, type Locale, languages } from '@/i18n/locale';
import type { SitePage } from './pages';

/** A link of a menu, the breadcrumbs or the language switch. */
export type SiteLink = { href: string; text: string; isCurrent: boolean };

/** A link of a menu: `page` when it leads to the page that it stands on, `branch` when that page is below it. */
export type MenuLink = { href: string; text: string; current: 'page' | 'branch' | undefined };

/** What a page is called in menus and breadcrumbs. */
export function menuTitle(page: SitePage, locale: Locale): string {
  const words = page.document.words[locale];
  return ('menuTitle' in words && words.menuTitle) || words.title;
}

/** The links of a menu, in the editor's order. `current` is the page that the menu stands on. */
export function menuLinks(
  pages: readonly SitePage[],
  menu: NonNullable<PageDocument['menu']>,
  locale: Locale,
  current?: SitePage,
): MenuLink[] {
  const branch = current ? ancestry(current) : [];
  return pages
    .filter((page) => page.type === 'page')
    .filter(({ document }) => document.menu === menu)
    .sort((a, b) => a.document.order - b.document.order)
    .map((page) => ({
      href: page.addresses[locale],
      text: menuTitle(page, locale),
      current: page === current ? 'page' : branch.includes(page) ? 'branch' : undefined,
    }));
}

/** From the home page down to this page. The home page itself has no trail. */
export function breadcrumbs(home: SitePage, page: SitePage, locale: Locale): SiteLink[] {
  if (page === home) return [];
  return [home, ...ancestry(page)].map((step) => ({
    href: step.addresses[locale],
    text: menuTitle(step, locale),
    isCurrent: step === page,
  }));
}

/** The same page in every language; in one that it is not in, the home page. */
export function languageLinks(home: SitePage, page: SitePage, locale: Locale): (SiteLink & { locale: Locale })[] {
  return allLocales.map((target) => ({
    locale: target,
    href: (page.locales.includes(target) ? page : home).addresses[target],
    text: languages[target].name,
    isCurrent: target === locale,
  }));
}

/** The page with all pages above it, topmost first. */
function ancestry(page: SitePage): SitePage[] {
  return page.parent ? [...ancestry(page.parent), page] : [page];
}
