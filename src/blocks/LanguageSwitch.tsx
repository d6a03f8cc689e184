import { useLocale, useTranslations } from 'next-intl';
import { languageLinks } from '@/site/navigation';
import type { SitePage } from '@/site/pages';
import { home } from '@/site/site';

/** Links to this same page in the other languages, each in its own language; in one without it, to its home page. */
export function LanguageSwitch({ page }: { page: SitePage }) {
  const t = useTranslations('LanguageSwitch');
  const others = languageLinks(home, page, useLocale()).filter(({ isCurrent }) => !isCurrent);
  return (
    <nav aria-label={t('label')} className="no-print">
      <ul className="flex gap-4">
        {others.map(({ href, text, locale }) => (
          <li key={locale}>
            <a href={href} lang={locale} hrefLang={locale} className="target whitespace-nowrap">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
