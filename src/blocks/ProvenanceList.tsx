import { useLocale, useTranslations } from 'next-intl';
import { allSources } from '@/content/evidence';
import { type AnyDocument, find } from '@/content/model';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { linkTo } from '@/site/site';

/** Near the end of a page: every source of its facts, with title and date. */
export function ProvenanceList({ document }: { document: AnyDocument }) {
  const t = useTranslations('ProvenanceList');
  const locale = useLocale();
  return (
    <section aria-labelledby="provenance" className="max-w-prose line-above pt-4">
      <h2 id="provenance" className="text-h3">
        {t('title')}
      </h2>
      <ul className="mt-2 grid gap-2 text-soft">
        {allSources(document).map((id) => {
          const { publisher, title, published } = find(content, 'source', id);
          return (
            <li key={id}>
              {publisher}: <a href={linkTo(`source/${id}`, locale)}>{title[locale]}</a>
              {', '}
              {published === 'undated' ? t('undated') : formatDate(published, locale)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
