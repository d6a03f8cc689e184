import { useLocale, useTranslations } from 'next-intl';
import type { Source } from '@/content/model';
import { formatDate } from '@/i18n/dates';
import { anchorOf } from '@/site/pages';

/** A source in the list of all sources: what it is, whose, from when, and how it was read. */
export function SourceItem({ source }: { source: Source }) {
  const t = useTranslations('SourcesPage');
  const locale = useLocale();
  const { publisher, title, url, published, approximate, copy, read, language, note } = source;
  const date = published === 'undated' ? t('undated') : formatDate(published, locale);
  return (
    <li id={anchorOf(source, locale)} className="line-above py-2 text-small target:bg-mint">
      <strong>{publisher}</strong>:{' '}
      {url ? (
        <a href={url} hrefLang={language}>
          {title[locale]}
        </a>
      ) : (
        `${title[locale]} (${t('noLink')})`
      )}
      {'. '}
      <span className="text-soft">
        {approximate ? t('approximately', { date }) : date}; {t(copy, { date: formatDate(read, locale) })}.{' '}
        {note?.[locale]}
      </span>
    </li>
  );
}
