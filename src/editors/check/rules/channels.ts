import { emergencyNumbers } from '@/content/emergency-numbers';
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

/** The numbers of emergency services stand in a list, so that no slip can change them. */
export function checkEmergencyNumbers({ type, id, structure }: CheckedDocument): Problem[] {
  const numbers = type === 'service' ? emergencyNumbers[id] : undefined;
  if (!structure || !numbers) return [];
  return listAt(structure.data, ['channels']).flatMap((channel, index) => {
    const value = textAt(channel, ['value']);
    return textAt(channel, ['type']) !== 'phone' || value === undefined || numbers.includes(value)
      ? []
      : [problem('emergency-number', structure.placeOf(['channels', index, 'value']), value, numbers)];
  });
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
