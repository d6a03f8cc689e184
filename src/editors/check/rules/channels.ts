import { type Problem, problem } from '../../problem';
import type { CheckedDocument } from '../../read/documents';
import { listAt, textAt, valueAt } from '../../read/yaml/walk';

/** Channels are named by their id, so no two in a document may share one. */
export function checkChannels({ structure }: CheckedDocument): Problem[] {
  if (!structure) return [];
  const ids = listAt(structure.data, ['channels']).map((channel) => textAt(channel, ['id']));
  return ids.flatMap((id, index) =>
    id !== undefined && ids.indexOf(id) < index
      ? [problem('channel-twice', structure.placeOf(['channels', index, 'id']), id)]
      : [],
  );
}

/** Figures are named by their year, so no two in a series may share one. */
export function checkPoints({ type, structure }: CheckedDocument): Problem[] {
  if (!structure || type !== 'statistic') return [];
  const years = listAt(structure.data, ['points']).map((point) => valueAt(point, ['year']));
  return years.flatMap((year, index) =>
    typeof year === 'number' && years.indexOf(year) < index
      ? [problem('year-twice', structure.placeOf(['points', index, 'year']), String(year))]
      : [],
  );
}
