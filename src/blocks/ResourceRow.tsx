import { useLocale, useTranslations } from 'next-intl';
import type { Resource } from '@/content/model';
import { formatDate } from '@/i18n/dates';
import { languageNames } from '@/lib/language-names';
import { anchorOf } from '@/site/pages';
import { SourceNote } from './SourceNote';

/** Material of others: what it is, for whom, who made it and when somebody last saw it. What no source says is left out. */
export function ResourceRow({ resource }: { resource: Resource }) {
  const t = useTranslations('MaterialsPage');
  const locale = useLocale();
  const { title, about, kind, readers, ages, minutes, maker, languages, cost, url, seen, status } = resource;
  const facts = [
    readers.map((reader) => t(`readers.${reader}`)).join(', '),
    ages && t('ages', ages),
    minutes !== undefined && t('minutes', { minutes }),
    maker && t('maker', { maker }),
    languages.length > 0 && languageNames(languages, locale),
    cost && t(cost),
  ].filter(Boolean);
  return (
    <li
      id={anchorOf(resource, locale)}
      data-resource={resource.id}
      data-for={readers.join(' ')}
      className="line-above py-3 target:bg-mint"
    >
      <h2 className="text-h3">
        {url && status === 'current' ? (
          <a href={url} className="target">
            {title[locale]}
          </a>
        ) : (
          title[locale]
        )}{' '}
        <span className="chip">{t(`kinds.${kind}`)}</span>
      </h2>
      <p>{about[locale]}</p>
      <p>{facts.join(' · ')}</p>
      <p className="text-small">
        {t('seen', { date: formatDate(seen, locale) })} <SourceNote sources={resource.sources} asOf={resource.asOf} />
      </p>
    </li>
  );
}
