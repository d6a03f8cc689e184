import { closest } from '@/lib/closest';
import { type Problem, problem } from '../../../problem';
import type { CheckedDocument, SourceFiles } from '../../../read/documents';
import { listAt, textAt } from '../../../read/yaml/walk';
import { servicesIn } from './words';

/**
 * A desk that a frightened reader is sent to exists today and has at least one contact that could be confirmed; what
 * may step in for another is itself one of the desks. Ids that no service has are reported elsewhere.
 */
export function checkDesks({ type, structure }: CheckedDocument, sources: SourceFiles): Problem[] {
  if (type !== 'situation' || !structure) return [];
  const { data } = structure;
  const desks = listAt(data, ['desks']).flatMap((list, index) =>
    listAt(list, ['services']).map((id, rank) => ({ id, rank, path: ['desks', index, 'services', rank] })),
  );
  const alternatives = listAt(data, ['alternatives']).map((id, index) => ({ id, path: ['alternatives', index] }));
  const known = servicesIn(data);
  return [
    ...desks.flatMap(({ id, rank, path }) => {
      if (typeof id !== 'string') return [];
      switch (faultOf(id, sources)) {
        case 'superseded':
          return [problem('desk-superseded', structure.placeOf(path), id, currentSuccessorOf(id, sources))];
        case 'unconfirmed':
          return [problem('desk-unconfirmed', structure.placeOf(path), id, rank === 0)];
        default:
          return [];
      }
    }),
    ...alternatives.flatMap(({ id, path }) =>
      typeof id !== 'string' || known.includes(id) || !sources.find('service', id)
        ? []
        : [problem('alternative-no-desk', structure.placeOf(path), id, known, closest(id, known))],
    ),
  ];
}

/** Why nobody can be sent to a service; undefined when they can, or when there is no such service. */
export function faultOf(id: string, sources: SourceFiles): 'superseded' | 'unconfirmed' | undefined {
  const service = sources.find('service', id)?.structure?.data;
  if (service === undefined) return undefined;
  if (textAt(service, ['status']) === 'superseded') return 'superseded';
  const isConfirmed = listAt(service, ['channels']).some((channel) => textAt(channel, ['status']) === 'current');
  return isConfirmed ? undefined : 'unconfirmed';
}

/**
 * Where to go now instead of a superseded service, however many came in between; undefined when they go in a circle.
 */
function currentSuccessorOf(id: string, sources: SourceFiles): string | undefined {
  const way = new Set([id]);
  for (const each of way) {
    const service = sources.find('service', each)?.structure?.data;
    if (textAt(service, ['status']) === 'current') return each;
    for (const next of listAt(service, ['successors'])) if (typeof next === 'string') way.add(next);
  }
  return undefined;
}
