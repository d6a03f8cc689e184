import { useLocale, useTranslations } from 'next-intl';
import { menuLinks } from '@/site/navigation';
import { pages } from '@/site/site';
import { LinkList } from '@/ui/LinkList';
import { OtherLanguages } from './OtherLanguages';

/** The end of every page: the smaller pages, what this site keeps of a visitor, and its licences. */
export function SiteFooter() {
  const t = useTranslations('SiteFooter');
  const locale = useLocale();
  return (
    <footer className="no-print mt-8 bg-sand">
      <div className="mx-auto max-w-page px-4 py-5 text-small">
        <nav aria-label={t('menu')}>
          <LinkList items={menuLinks(pages, 'footer', locale)} />
        </nav>
        <OtherLanguages label={t('languages')} />
        <p className="mt-2">
          {t('noTrace')} {t('licence')}
        </p>
      </div>
    </footer>
  );
}
