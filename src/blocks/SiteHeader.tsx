import { useLocale, useTranslations } from 'next-intl';
import { menuLinks, menuTitle } from '@/site/navigation';
import type { SitePage } from '@/site/pages';
import { findPage } from '@/site/pages';
import { home, pages } from '@/site/site';
import { Icon } from '@/ui/Icon';
import { LinkList } from '@/ui/LinkList';
import { Mark } from '@/ui/Mark';
import { LanguageSwitch } from './LanguageSwitch';

/** The name of the site and a menu of five, none of it folded: help, desks, the centre, the search, the language. */
export function SiteHeader({ page }: { page: SitePage }) {
  const t = useTranslations('SiteHeader');
  const tSite = useTranslations('Site');
  const locale = useLocale();
  const search = findPage(pages, 'page', 'search');
  return (
    <header className="header mx-auto max-w-page px-4 py-2">
      <a href={home.addresses[locale]} className="brand">
        <Mark className="size-9" />
        <span>{tSite('name')}</span>
      </a>
      <nav aria-label={t('label')} className="no-print">
        <LinkList items={menuLinks(pages, 'main', locale, page)} />
        <a href={search.addresses[locale]} className="target flex items-center gap-2">
          <Icon name="search" />
          {menuTitle(search, locale)}
        </a>
      </nav>
      <LanguageSwitch page={page} />
    </header>
  );
}
