import { type Problem, problem } from '../../../problem';
import type { CheckedDocument, SourceFiles } from '../../../read/documents';
import { listAt, textAt } from '../../../read/yaml/walk';
import { hasNumbersOfIslands } from '../services';
import { servicesIn } from './words';

/**
 * A desk that a frightened reader is sent to exists today and has at least one contact that could be confirmed, one that
 * is for the islands alone stands behind all others, and who is named for the night is open then. Ids that no service has are reported elsewhere.
 */
export function checkDesks({ type, structure }: CheckedDocument, sources: SourceFiles): Problem[] {
  if (type !== 'situation' || !structure) return [];
  const desks = servicesIn(structure.data);
  const atNight = listAt(structure.data, ['night']).flatMap((id, index) =>
    typeof id === 'string' && !isOpenAtNight(id, sources)
      ? [problem('not-at-night', structure.placeOf(['night', index]), id)]
      : [],
  );
  const found = desks.flatMap((id, index) => {
    const place = structure.placeOf(['desks', index, 'service']);
    switch (faultOf(id, sources)) {
      case 'superseded':
        return [problem('desk-superseded', place, id, currentSuccessorOf(id, sources))];
      case 'unconfirmed':
        return [problem('desk-unconfirmed', place, id, index === 0)];
    }
    const isTooEarly =
      isForIslands(id, sources) &&
      desks.slice(index + 1).some((other) => other !== undefined && !isForIslands(other, sources));
    return isTooEarly ? [problem('desk-of-islands-first', place, id)] : [];
  });
  return [...found, ...atNight];
}

/** Tells whether a service answers day and night and says what for; true too when there is no such service. */
function isOpenAtNight(id: string, sources: SourceFiles): boolean {
  const service = sources.find('service', id);
  if (!service) return true;
  const isAlways = listAt(service.structure?.data, ['channels']).some(
    (channel) =>
      ['phone', 'chat', 'whatsapp'].includes(textAt(channel, ['type']) ?? '') &&
      textAt(channel, ['status']) === 'current' &&
      textAt(channel, ['hours', 'status']) === 'current' &&
      textAt(channel, ['hours', 'value']) === '24/7',
  );
  return isAlways && service.texts.every(({ frontMatter }) => textAt(frontMatter?.data, ['night']) !== undefined);
}

function isForIslands(id: string, sources: SourceFiles): boolean {
  const service = sources.find('service', id)?.structure?.data;
  const areas = listAt(service, ['areaServed']);
  // Without its area it is meant for the islands all the same: that is reported elsewhere.
  return areas.length > 0 ? areas.every((area) => area === 'caribbean-netherlands') : hasNumbersOfIslands(service);
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
export function currentSuccessorOf(id: string, sources: SourceFiles): string | undefined {
  const way = new Set([id]);
  for (const each of way) {
    const service = sources.find('service', each)?.structure?.data;
    if (textAt(service, ['status']) === 'current') return each;
    for (const next of listAt(service, ['successors'])) if (typeof next === 'string') way.add(next);
  }
  return undefined;
}
