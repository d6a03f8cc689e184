import { useLocale } from 'next-intl';
import { find, type Statistic } from '@/content/model';
import { content } from '@/content/source';
import { SourceNote } from './SourceNote';

/** Who gives each figure of a series, and what must be known about that figure alone. */
export function PointSources({ series }: { series: Statistic }) {
  const locale = useLocale();
  return (
    <ul className="text-small">
      {series.points.map(({ year, source, note }) => (
        <li key={`${year}-${source}`}>
          {year}: {note?.[locale]} <SourceNote sources={[source]} asOf={find(content, 'source', source).published} />
        </li>
      ))}
    </ul>
  );
}
