import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { find, type Statistic } from '@/content/model';
import { content } from '@/content/source';
import { breaksAt } from '@/content/statistics';
import { formatFigure } from '@/lib/numbers';
import { SourceNote } from './SourceNote';

type Props = {
  series: Statistic;
  /** Set when a heading right above already names the series. */
  isNamed?: boolean;
};

/** A series of figures as a table, with a bar beside each figure and a row where counting changed. */
export function SeriesTable({ series, isNamed = false }: Props) {
  const t = useTranslations('StatisticTable');
  const tFigure = useTranslations('Figure');
  const locale = useLocale();
  const { title, counted } = series.words[locale];
  const full = series.unit === 'percent' ? 100 : Math.max(1, ...series.points.map(({ value }) => value));
  return (
    <table className="w-full text-left">
      <caption className={isNamed ? 'sr-only' : 'mb-2 text-left font-bold'}>{title}</caption>
      <thead>
        <tr className="line-below-bold">
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
          return (
            <Fragment key={`${year}-${source}`}>
              {breaksAt(series, index).map((change) => (
                <tr key={change.before} className="line-below bg-sand">
                  <td colSpan={2} className="p-2">
                    <strong>{t('break', { year: change.before })}</strong> {change.note[locale]}
                  </td>
                </tr>
              ))}
              <tr className="line-below align-top">
                <th scope="row" className="py-2 pr-4 whitespace-nowrap">
                  {year}
                </th>
                <td className="py-2">
                  <p className="font-bold">{qualifier ? tFigure(qualifier, { value: text }) : text}</p>
                  {series.points.length > 1 && <Bar share={value / full} />}
                  {note && <p>{note[locale]}</p>}
                  <p>
                    <SourceNote sources={[source]} asOf={find(content, 'source', source).published} />
                  </p>
                </td>
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** A bar as long as its share, 0 to 1. Decorative: the figure stands above it. */
function Bar({ share }: { share: number }) {
  return (
    <svg width="200" height="12" className="my-1 w-full" aria-hidden="true">
      <rect className="fill-sand" width="100%" height="100%" rx="6" />
      <rect className="fill-petrol" width={`${Math.max(share * 100, 1).toFixed(1)}%`} height="100%" rx="6" />
    </svg>
  );
}
