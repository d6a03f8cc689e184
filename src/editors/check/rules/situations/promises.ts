import { type Problem, problem } from '../../../problem';
import type { CheckedDocument } from '../../../read/documents';
import { listAt, textAt } from '../../../read/yaml/walk';
import { promises } from './promise-table';
import { servicesIn } from './words';

/** A situation keeps what the table of promises says of it. */
export function checkPromises({ type, id, structure }: CheckedDocument): Problem[] {
  const promised = type === 'situation' && Object.hasOwn(promises, id) ? promises[id] : undefined;
  if (!structure || !promised) return [];
  const desks = servicesIn(structure.data);
  const { isNow, first, named, order } = promised;
  const steps = listAt(structure.data, ['steps']).map((step) => textAt(step, ['id']));
  const [before, after] = (order ?? []).map((step) => steps.indexOf(step));
  const isLost = named && ![...desks, ...listAt(structure.data, ['night'])].includes(named);
  return [
    ...(isNow && textAt(structure.data, ['urgency']) !== 'now'
      ? [problem('promise-broken', structure.placeOf(['urgency']), 'urgency', 'now', undefined)]
      : []),
    ...(first && desks[0] !== first
      ? [problem('promise-broken', structure.placeOf(['desks', 0, 'service']), 'first', first, undefined)]
      : []),
    ...(isLost ? [problem('promise-broken', structure.placeOf(['desks'], 'key'), 'named', named, undefined)] : []),
    ...(order && before !== undefined && after !== undefined && (before < 0 || after < before)
      ? [problem('promise-broken', structure.placeOf(['steps', Math.max(after, 0), 'id']), 'order', ...order)]
      : []),
  ];
}
