import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

type Props = { sources: readonly string[]; all: readonly string[] };

/** Where a sentence comes from: numbers of the list of sources at the end of the page. */
export function Cites({ sources, all }: Props) {
  const t = useTranslations('Cite');
  return (
    <sup>
      {sources.map((source) => (
        <Fragment key={source}>
          <a href={`#source-${source}`}>
            <span className="sr-only">{t('prefix')} </span>
            {all.indexOf(source) + 1}
          </a>{' '}
        </Fragment>
      ))}
    </sup>
  );
}
