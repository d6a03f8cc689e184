import { useLocale, useTranslations } from 'next-intl';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';

/** A source in brackets after a sentence: "(Offlimits, 2022)". */
export function Cite({ source: id }: { source: string }) {
  const t = useTranslations('Cite');
  const locale = useLocale();
  const { publisher, published } = find(content, 'source', id);
  const year = published === 'undated' ? '' : `, ${published.slice(0, 4)}`;
  return (
    <span className="text-soft">
      (
      <a href={linkTo(`source/${id}`, locale)}>
        <span className="sr-only">{t('prefix')} </span>
        {`${publisher}${year}`}
      </a>
      )
    </span>
  );
}
