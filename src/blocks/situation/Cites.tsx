import { useTranslations } from 'next-intl';

type Props = { sources: readonly string[]; all: readonly string[] };

/** Where a sentence comes from: numbers of the list of sources at the end of the page. */
export function Cites({ sources, all }: Props) {
  const t = useTranslations('Cite');
  return (
    <sup>
      {sources.map((source) => (
        <a key={source} href={`#source-${source}`}>
          <span className="sr-only">{t('prefix')} </span>
          {all.indexOf(source) + 1}
        </a>
      ))}
    </sup>
  );
}
