import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import type { Source } from '@/content/model';
import { content } from '@/content/source';
import { formatDate } from '@/lib/dates';
import { anchorOf } from '@/site/pages';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Every source that a fact on this site points to, by publisher. */
export function SourcesPage({ page }: TemplateProps<'page'>) {
  const locale = useLocale();
  const collator = new Intl.Collator(locale);
  const sources = [...content.source].sort((a, b) => collator.compare(a.publisher, b.publisher));
  return (
    <PageFrame page={page}>
      <Prose body={page.document.words[locale].body} />
      <ul className="mt-10 max-w-prose">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </PageFrame>
  );
}

function SourceItem({ source }: { source: Source }) {
  const t = useTranslations('SourcesPage');
  const locale = useLocale();
  const { publisher, title, url, published, approximate, copy, read, language, note } = source;
  const date = published === 'undated' ? t('undated') : formatDate(published, locale);
  return (
    <li id={anchorOf(source, locale)} className="border-t border-line py-3 target:bg-mint">
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
