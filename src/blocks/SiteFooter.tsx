import { useLocale, useTranslations } from 'next-intl';
import { menuLinks } from '@/site/navigation';
import { pages } from '@/site/site';
import { Fold } from '@/ui/Fold';
import { LinkList } from '@/ui/LinkList';
import { OtherLanguages } from './OtherLanguages';

/** The end of every page: on a phone in a fold the smaller pages, what this site keeps and its licences; the languages. */
export function SiteFooter() {
  const t = useTranslations('SiteFooter');
  const locale = useLocale();
  return (
    <footer className="no-print mt-5 bg-sand md:mt-8">
      <div className="mx-auto max-w-page px-4 py-2 text-small md:py-5">
        <nav aria-label={t('menu')}>
          <Fold title={t('menu')}>
            <LinkList items={menuLinks(pages, 'footer', locale)} />
            <p>
              {t('noTrace')} {t('licence')}
            </p>
          </Fold>
        </nav>
        <OtherLanguages label={t('languages')} />
      </div>
    </footer>
  );
}
