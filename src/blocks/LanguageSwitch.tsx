import { useLocale, useTranslations } from 'next-intl';
import { languageLinks } from '@/site/navigation';
import type { SitePage } from '@/site/pages';

/** Links to this same page in the other languages, each in its own language. */
export function LanguageSwitch({ page }: { page: SitePage }) {
  const t = useTranslations('LanguageSwitch');
  const locale = useLocale();
  return (
    <nav aria-label={t('label')} className="no-print">
      <ul className="flex gap-4">
        {languageLinks(page, locale).map((link) => (
          <li key={link.locale} className={link.isCurrent ? 'sr-only' : ''}>
            <a
              href={link.href}
              lang={link.locale}
              hrefLang={link.locale}
              aria-current={link.isCurrent ? 'true' : undefined}
              className={`target whitespace-nowrap ${link.isCurrent ? 'no-underline' : ''}`}
            >
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
