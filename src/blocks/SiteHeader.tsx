import { useLocale, useTranslations } from 'next-intl';
import { menuLinks, menuTitle } from '@/site/navigation';
import type { SitePage } from '@/site/pages';
import { findPage } from '@/site/pages';
import { home, pages } from '@/site/site';
import { Icon } from '@/ui/Icon';
import { LinkList } from '@/ui/LinkList';
import { Mark } from '@/ui/Mark';
import { LanguageSwitch } from './LanguageSwitch';

/** The name of the site, the search and the language; below them a menu of three, none of it folded;
 * where there is room also the doors for each kind of reader, which the home page has on every screen. */
export function SiteHeader({ page }: { page: SitePage }) {
  const t = useTranslations('SiteHeader');
  const tSite = useTranslations('Site');
  const locale = useLocale();
  const search = findPage(pages, 'page', 'search');
  return (
    <header className="header mx-auto max-w-page px-4 py-1">
      <a href={home.addresses[locale]} className="brand">
        <Mark className="size-8" />
        <span>{tSite('name')}</span>
      </a>{' '}
      <a href={search.addresses[locale]} className="target no-print" aria-label={menuTitle(search, locale)}>
        <Icon name="search" />
        <span className="max-md:hidden">{menuTitle(search, locale)}</span>
      </a>
      <LanguageSwitch page={page} />
      <nav aria-label={t('label')} className="no-print basis-full gap-x-5 md:flex md:flex-wrap">
        <LinkList items={menuLinks(pages, 'main', locale, page)} />
        <LinkList items={menuLinks(pages, 'doors', locale, page)} className="max-md:hidden" />
      </nav>
    </header>
  );
}
