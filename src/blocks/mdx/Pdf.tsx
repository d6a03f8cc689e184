import { useLocale, useTranslations } from 'next-intl';
import { type MadePdf, madeOf } from '@/content/made';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { type Locale, locales } from '@/i18n/locale';
import { languageNames } from '@/lib/language-names';
import { formatWeight } from '@/lib/numbers';
import { PageLink } from './PageLink';

/**
 * Links to a PDF, which say what a visitor gets: in the language of the page, or in those that there are. Beside them
 * the page with the same words.
 *
 * @param on the page that it stands on, as type/id: it needs no link to itself
 */
export function Pdf({ id, on }: { id: string; on?: string }) {
  const t = useTranslations('Files');
  const locale = useLocale();
  const pdf = find(content, 'pdf', id);
  const made = madeOf(pdf);
  return (
    <ul data-file={`pdf/${id}`}>
      {shownLanguages(made, locale).map((language) => {
        const { address, pages, bytes } = made[language] ?? { address: '', pages: 0, bytes: 0 };
        return (
          <li key={language} className="only-link">
            <a href={address} type="application/pdf" hrefLang={language}>
              {pdf.title[locale]} (
              {t('pdf', { pages, weight: formatWeight(bytes, locale), language: languageNames([language], locale) })})
            </a>
          </li>
        );
      })}
      {on !== `page/${pdf.page}` && (
        <li className="only-link">
          <PageLink to={`page/${pdf.page}`}>{t('samePage', { title: pdf.title[locale] })}</PageLink>
        </li>
      )}
    </ul>
  );
}

/** The links to a PDF on a page. */
export const pdfOn = (page: string) =>
  // biome-ignore lint/correctness/noComponentHookFactories: pages are rendered once, at the build.
  function PdfOnPage({ id }: { id: string }) {
    return <Pdf id={id} on={page} />;
  };

function shownLanguages(made: MadePdf, locale: Locale): Locale[] {
  return made[locale] ? [locale] : locales.filter((language) => made[language]);
}
