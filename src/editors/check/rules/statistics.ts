import { type Problem, problem, startOf } from '../../problem';
import type { CheckedDocument } from '../../read/documents';
import type { YamlText } from '../../read/yaml/text';
import { listAt, textAt, valueAt } from '../../read/yaml/walk';
import { countWords } from '../counted-nouns';

/** So many times as much, or as little, as its neighbour: a digit too many or too few is more likely than the figure. */
const mostTimes = 5;

type Point = { index: number; year: number; value: number; isMeant: boolean };

/** The figures of a series can be true: their years, their size, and what they count. */
export function checkStatistic({ type, structure, texts }: CheckedDocument, _all: unknown, today: string): Problem[] {
  if (type !== 'statistic' || !structure) return [];
  const points = pointsOf(structure);
  const isPercent = textAt(structure.data, ['unit']) === 'percent';
  return [
    ...checkYears(structure, points, today),
    ...points.flatMap((point, rank) => checkSize(structure, point, points[rank - 1], isPercent)),
    ...texts.flatMap(({ locale, frontMatter }) => {
      const noun = textAt(frontMatter?.data, ['counted'])?.split(' ')[0] ?? '';
      return textAt(structure.data, ['unit']) === 'euro' && countWords[locale]?.nouns.split(/\s+/).includes(noun)
        ? [problem('euro-of-other', frontMatter?.placeOf(['counted']) ?? startOf(structure.file), noun)]
        : [];
    }),
  ];
}

function pointsOf({ data }: YamlText): Point[] {
  return listAt(data, ['points']).flatMap((point, index) => {
    const [year, value] = [valueAt(point, ['year']), valueAt(point, ['value'])];
    const isMeant = valueAt(point, ['unusual']) !== undefined;
    return typeof year === 'number' && typeof value === 'number' ? [{ index, year, value, isMeant }] : [];
  });
}

/** Years run from the first to the last, none lies ahead, and a break stands between two of them. */
function checkYears(structure: YamlText, points: readonly Point[], today: string): Problem[] {
  const first = points[0]?.year ?? 0;
  const last = Math.max(...points.map(({ year }) => year));
  return [
    ...points.flatMap(({ index, year }, rank) => {
      const place = structure.placeOf(['points', index, 'year']);
      const before = points[rank - 1]?.year ?? year;
      if (year > Number(today.slice(0, 4))) return [problem('future-date', place, String(year), today)];
      return year < before ? [problem('years-not-rising', place, year, before)] : [];
    }),
    ...listAt(structure.data, ['breaks']).flatMap((each, index) => {
      const before = valueAt(each, ['before']);
      return typeof before === 'number' && (before <= first || before > last)
        ? [problem('break-outside', structure.placeOf(['breaks', index, 'before']), before, first, last)]
        : [];
    }),
  ];
}

/** What is out of proportion is a slip of the hand, unless who wrote it says in `unusual` why it is right. */
function checkSize(
  structure: YamlText,
  { index, year, value, isMeant }: Point,
  before: Point | undefined,
  isPercent: boolean,
): Problem[] {
  const place = structure.placeOf(['points', index, 'value']);
  if (isPercent && value > 100) return [problem('percent-above-hundred', place, value)];
  if (isMeant) return [];
  if (value === 0 || (isPercent && value < 1)) return [problem('figure-near-nothing', place, value)];
  const isBroken = listAt(structure.data, ['breaks']).some((each) => {
    const from = valueAt(each, ['before']);
    return typeof from === 'number' && before !== undefined && from > before.year && from <= year;
  });
  const [less = 0, more = 0] = [before?.value ?? value, value].sort((a, b) => a - b);
  return before && before.value > 0 && !isBroken && more > less * mostTimes
    ? [problem('figure-jumps', place, value, before.value, before.year)]
    : [];
}
