import { useLocale, useTranslations } from 'next-intl';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { linkTo } from '@/site/site';
import { onePerPublisher, type Provenance } from './evidence';

/**
 * Who says so, and from when that is: a short note beside a fact. Its links lead to the list of sources; in lists of
 * services they are left out, so that they do not look like links to the services themselves.
 */
export function SourceNote({ sources, asOf, isLinked = true }: Provenance & { isLinked?: boolean }) {
  const t = useTranslations('SourceNote');
  const locale = useLocale();
  const named = onePerPublisher(content, sources);
  return (
    <span className="text-soft">
      {t('source', { count: named.length })}{' '}
      {named.map(({ id, publisher }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          {isLinked ? (
            <a href={linkTo(`source/${id}`, locale)}>
              <span className="sr-only">{t('prefix')} </span>
              {publisher}
            </a>
          ) : (
            publisher
          )}
        </span>
      ))}
      {', '}
      {asOf === 'undated' ? t('undated') : formatDate(asOf, locale)}
    </span>
  );
}
