import type { Statistic } from '@/content/model';

/**
 * The breaks in a series that stand right before a point: after the year of the point before it, up to its own.
 *
 * @param index the place of the point in the series
 */
export function breaksAt({ points, breaks }: Statistic, index: number): Statistic['breaks'] {
  const year = points[index]?.year ?? Number.POSITIVE_INFINITY;
  const yearBefore = points[index - 1]?.year ?? Number.NEGATIVE_INFINITY;
  return breaks.filter(({ before }) => before > yearBefore && before <= year);
}

/** The years right before a point that have no figure, between the point before it and its own; undefined when none. */
export function gapBefore({ points }: Statistic, index: number): { from: number; to: number } | undefined {
  const [before, here] = [points[index - 1], points[index]];
  if (!before || !here || here.year - before.year < 2) return undefined;
  return { from: before.year + 1, to: here.year - 1 };
}
