import { useLocale, useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import type { Statistic } from '@/content/model';
import { breaksAt, gapBefore } from '@/site/statistics';
import { Fold } from '@/ui/Fold';
import { FigureText } from './FigureText';
import { HiddenHead } from './HiddenHead';
import { PointSources } from './PointSources';

type Props = {
  series: Statistic;
  /** Set when a heading right above already names the series. */
  isNamed?: boolean;
  /** What else stands in the fold with the sources. */
  children?: ReactNode;
};

/**
 * A series of figures as a table that is its own chart: a bar beside each figure, a row where years are missing and one
 * where counting changed, from where on the bars look different. Where each figure comes from, and what must be known about it alone, stands in a fold.
 */
export function SeriesTable({ series, isNamed = false, children }: Props) {
  const t = useTranslations('StatisticTable');
  const locale = useLocale();
  const { points, unit, words } = series;
  const full = unit === 'percent' ? 100 : Math.max(1, ...points.map(({ value }) => value));
  const changesUpTo = (index: number) =>
    points.slice(0, index + 1).reduce((sum, _point, place) => sum + breaksAt(series, place).length, 0);
  return (
    <>
      <table className="chart">
        <caption className={isNamed ? 'sr-only' : 'mb-2 text-left font-bold'}>{words[locale].title}</caption>
        <HiddenHead words={[t('year'), words[locale].counted]} />
        <tbody>
          {points.map((point, index) => {
            const gap = gapBefore(series, index);
            return (
              <Fragment key={`${point.year}-${point.source}`}>
                {gap && (
                  <tr className="text-soft">
                    <th scope="row">{gap.from === gap.to ? gap.from : `${gap.from}–${gap.to}`}</th>
                    <td>{t('gap')}</td>
                  </tr>
                )}
                {breaksAt(series, index).map(({ before, note }) => (
                  <tr key={before} className="break">
                    <td colSpan={2}>
                      <strong>{t('break', { year: before })}</strong> {note[locale]}
                    </td>
                  </tr>
                ))}
                <tr>
                  <th scope="row">{point.year}</th>
                  <td>
                    <div>
                      {points.length > 1 && <Bar share={point.value / full} isAnew={changesUpTo(index) % 2 === 1} />}
                      <b>
                        <FigureText point={point} unit={unit} />
                      </b>
                    </div>
                  </td>
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
      <Fold title={t('sources')} size="small">
        <PointSources series={series} />
        {children}
      </Fold>
    </>
  );
}

/** A bar as long as its share, 0 to 1. Decorative: the figure stands beside it. */
function Bar({ share, isAnew }: { share: number; isAnew: boolean }) {
  return (
    <svg width="60" height="18" className={isAnew ? 'bar-anew' : undefined} aria-hidden="true">
      <rect width={`${Math.max(share * 100, 1).toFixed(1)}%`} height="100%" />
    </svg>
  );
}
