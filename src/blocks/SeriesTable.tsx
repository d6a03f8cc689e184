import { useLocale, useTranslations } from 'next-intl';
import { find, type Statistic } from '@/content/model';
import { content } from '@/content/source';
import { formatFigure } from '@/lib/numbers';
import { SourceNote } from './SourceNote';

/** A series of figures as a table, with a bar beside each figure and a line where counting changed. */
export function SeriesTable({ series }: { series: Statistic }) {
  const t = useTranslations('StatisticTable');
  const tFigure = useTranslations('Figure');
  const locale = useLocale();
  const { title, counted } = series.words[locale];
  const highest = Math.max(1, ...series.points.map(({ value }) => value));
  return (
    <table className="w-full text-left">
      <caption className="mb-2 text-left text-soft">{t('caption', { title, counted })}</caption>
      <thead>
        <tr className="border-b-2 border-edge">
          <th scope="col" className="py-2 pr-4">
            {t('year')}
          </th>
          <th scope="col" className="py-2">
            {counted}
          </th>
        </tr>
      </thead>
      <tbody>
        {series.points.map(({ year, value, qualifier, source, note }, index) => {
          const text = formatFigure(value, series.unit, locale);
          const yearBefore = series.points[index - 1]?.year ?? Number.NEGATIVE_INFINITY;
          const breaks = series.breaks.filter(({ before }) => before > yearBefore && before <= year);
          return (
            <tr key={`${year}-${source}`} className="border-b border-line align-top">
              <th scope="row" className="py-2 pr-4 whitespace-nowrap">
                {year}
              </th>
              <td className="py-2">
                {breaks.map((change) => (
                  <p key={change.note[locale]}>
                    <strong>{t('break', { year: change.before })}</strong> {change.note[locale]}
                  </p>
                ))}
                <p className="font-bold">{qualifier ? tFigure(qualifier, { value: text }) : text}</p>
                {series.points.length > 1 && <Bar share={value / highest} />}
                {note && <p>{note[locale]}</p>}
                <p>
                  <SourceNote sources={[source]} asOf={find(content, 'source', source).published} />
                </p>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A bar as long as its share, 0 to 1. Decorative: the figure stands above it. */
function Bar({ share }: { share: number }) {
  return (
    <svg className="my-1 h-3 w-full" aria-hidden="true">
      <rect className="fill-sand" width="100%" height="100%" rx="6" />
      <rect className="fill-petrol" width={`${Math.max(share * 100, 1).toFixed(1)}%`} height="100%" rx="6" />
    </svg>
  );
}
