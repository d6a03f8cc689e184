import { useLocale, useTranslations } from 'next-intl';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { formatFigure } from '@/lib/numbers';

/** A figure in the text, from a series, in the reader's way of writing numbers. */
export function Figure({ series, year }: { series: string; year: string }) {
  const t = useTranslations('Figure');
  const locale = useLocale();
  const { points, unit } = find(content, 'statistic', series);
  const point = points.find((candidate) => String(candidate.year) === year);
  if (!point) throw new Error(`Series ${series} has no figure for ${year}`);
  const value = formatFigure(point.value, unit, locale);
  return <data value={point.value}>{point.qualifier ? t(point.qualifier, { value }) : value}</data>;
}
