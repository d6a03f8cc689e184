import { useLocale, useTranslations } from 'next-intl';
import { menuLinks, menuTitle } from '@/site/navigation';
import type { SitePage } from '@/site/pages';
import { findPage } from '@/site/pages';
import { home, pages } from '@/site/site';
import { Icon } from '@/ui/Icon';
import { LinkList } from '@/ui/LinkList';
import { Mark } from '@/ui/Mark';
import { LanguageSwitch } from './LanguageSwitch';

/** The name of the site, the language switch and the main menu, which folds on a narrow screen without a script. */
export function SiteHeader({ page }: { page: SitePage }) {
  const t = useTranslations('SiteHeader');
  const tSite = useTranslations('Site');
  const locale = useLocale();
  const search = findPage(pages, 'page', 'search');
  const items = menuLinks(pages, 'main', locale, page);
  return (
    <header className="mx-auto max-w-page px-4 pt-3">
      <div className="flex items-center justify-between gap-x-4">
        <a
          href={home.addresses[locale]}
          className="flex min-h-11 items-center gap-2 py-1 font-display md:gap-3 font-bold text-ink no-underline"
        >
          <Mark className="size-9 md:size-10" />
          <span className="max-w-36 leading-tight md:max-w-48">{tSite('name')}</span>
        </a>
        <LanguageSwitch page={page} />
      </div>
      <nav aria-label={t('label')} className="no-print mt-2 flex items-start gap-x-5 line-above line-below">
        <details className="group grow md:hidden">
          <summary className="flex min-h-11 items-center justify-between font-bold">
            {t('menu')}
            <Icon name="chevron" className="size-6 group-open:rotate-180" />
          </summary>
          <LinkList items={items} className="flex-col pb-2" />
        </details>
        <LinkList items={items} className="grow max-md:hidden" />
        <a href={search.addresses[locale]} className="target flex shrink-0 items-center gap-2 font-bold">
          <Icon name="search" />
          {menuTitle(search, locale)}
        </a>
      </nav>
    </header>
  );
}
