import { type Problem, problem } from '../../problem';
import type { CheckedDocument, Site } from '../../site';
import { listAt, textAt } from '../../yaml/walk';
import { servicesIn } from './words';

/**
 * A desk that a frightened reader is sent to exists today and has at least one contact that could be confirmed; what
 * may step in for another is itself one of the desks.
 */
export function checkDesks({ type, structure }: CheckedDocument, site: Site): Problem[] {
  if (type !== 'situation' || !structure) return [];
  const { data } = structure;
  const desks = listAt(data, ['desks']).flatMap((list, index) =>
    listAt(list, ['services']).map((id, rank) => ({ id, rank, path: ['desks', index, 'services', rank] })),
  );
  const alternatives = listAt(data, ['alternatives']).map((id, index) => ({ id, path: ['alternatives', index] }));
  const known = servicesIn(data);
  return [
    ...desks.flatMap(({ id, rank, path }) => {
      const service = typeof id === 'string' ? site.find('service', id)?.structure?.data : undefined;
      if (service === undefined) return [];
      if (textAt(service, ['status']) === 'superseded')
        return [problem('desk-superseded', structure.placeOf(path), String(id), successorsOf(service))];
      const confirmed = listAt(service, ['channels']).some((channel) => textAt(channel, ['status']) === 'current');
      return confirmed ? [] : [problem('desk-unconfirmed', structure.placeOf(path), String(id), rank === 0)];
    }),
    ...alternatives.flatMap(({ id, path }) =>
      typeof id !== 'string' || known.includes(id)
        ? []
        : [problem('alternative-no-desk', structure.placeOf(path), id, known)],
    ),
  ];
}

function successorsOf(service: unknown): string[] {
  return listAt(service, ['successors']).filter((id) => typeof id === 'string');
}
