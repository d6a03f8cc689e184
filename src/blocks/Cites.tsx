import { useTranslations } from 'next-intl';
import { Fragment } from 'react';

type Props = {
  sources: readonly string[];
  /** The ids of the sources in the order of the list at the end of the page. */
  all: readonly string[];
};

/** Where something comes from: numbers of the list of sources at the end of the page. */
export function Cites({ sources, all }: Props) {
  const t = useTranslations('Cite');
  return (
    <sup>
      {sources
        .map((source) => all.indexOf(source) + 1)
        .map((number) => (
          <Fragment key={number}>
            <a href={`#source-${number}`}>
              <span className="sr-only">{t('prefix')} </span>
              {number}
            </a>{' '}
          </Fragment>
        ))}
    </sup>
  );
}
