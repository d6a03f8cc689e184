import { emergencyNumbers } from '@/content/emergency-numbers';
import { oncePer } from '@/lib/once-per';
import { readNumber } from '@/lib/phone';
import { type Place, type Problem, problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { listAt, textAt, valueAt } from '../../read/yaml/walk';

/** Something that only one service may have: what it is called, where it stands, and whose it is. */
type Claim = { what: string; key: string; id: string; place: Place };

/**
 * A number calls one service, and a name is the name of one: a visitor who finds it must get the right one. The numbers
 * of emergency services stand in a list of their own, where two share 112.
 */
export function checkClaims(sources: SourceFiles): Problem[] {
  const { numbers, names } = claimsIn(sources);
  return [
    ...taken(numbers).map(([{ what, place }, other]) => problem('number-of-other', place, what, other.id)),
    ...taken(names).map(([{ what, place }, other]) => problem('name-of-other', place, what, other.id)),
  ];
}

/** Claims of a thing that another service has, with that other one; each of the two is told. */
function taken(claims: readonly Claim[]): [claim: Claim, other: Claim][] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) byKey.set(claim.key, [...(byKey.get(claim.key) ?? []), claim]);
  return claims.flatMap((claim) => {
    const other = byKey.get(claim.key)?.find(({ id }) => id !== claim.id);
    return other ? [[claim, other] as [Claim, Claim]] : [];
  });
}

/** The numbers and names that services claim; those of history claim none. */
export const claimsIn = oncePer(({ documents }: SourceFiles) => {
  const services = documents.filter(
    ({ type, structure }) => type === 'service' && textAt(structure?.data, ['status']) !== 'superseded',
  );
  return { numbers: services.flatMap(numbersOf), names: services.flatMap(namesOf) };
});

function numbersOf({ id, structure }: CheckedDocument): Claim[] {
  return listAt(structure?.data, ['channels']).flatMap((channel, index) => {
    const value = textAt(channel, ['value']) ?? '';
    const isPhone = textAt(channel, ['type']) === 'phone' && textAt(channel, ['status']) !== 'superseded';
    const number = readNumber(value);
    if (!structure || !isPhone || 'fault' in number || Object.hasOwn(emergencyNumbers, id)) return [];
    return [{ what: value, key: number.dialled, id, place: structure.placeOf(['channels', index, 'value']) }];
  });
}

function namesOf({ id, texts }: CheckedDocument): Claim[] {
  return texts.flatMap(({ locale, frontMatter }) => {
    if (!frontMatter) return [];
    const aliases = listAt(frontMatter.data, ['alsoKnownAs']).map((_, index) => ['alsoKnownAs', index] as const);
    return [['title'] as const, ...aliases].flatMap((path) => {
      const what = textAt(frontMatter.data, path);
      return what === undefined
        ? []
        : [{ what, key: `${locale} ${what.toLowerCase()}`, id, place: frontMatter.placeOf(path) }];
    });
  });
}

/** Tells whether nobody elsewhere can call a service: all its numbers are of Bonaire, Saba and Sint Eustatius. */
export function hasNumbersOfIslands(service: unknown): boolean {
  const numbers = listAt(service, ['channels']).filter((channel) => textAt(channel, ['type']) === 'phone');
  const isOfIslands = (channel: unknown) => listAt(channel, ['reachableFrom']).join() === 'caribbean-netherlands';
  return numbers.length > 0 && numbers.every(isOfIslands);
}

/**
 * The state of a service, the heading it stands under and its end tell the same, and so do it and its node; its hours
 * and numbers are those of its place.
 */
export function checkService({ type, id, structure }: CheckedDocument, sources: SourceFiles): Problem[] {
  if (type !== 'service' || !structure) return [];
  const at = (field: string) => textAt(structure.data, [field]);
  const [status, group] = [at('status') ?? '', at('group') ?? ''];
  const area = valueAt(structure.data, ['areaServed']);
  const onIslands = Array.isArray(area) && area.every((place) => place === 'caribbean-netherlands');
  const zone = onIslands ? 'America/Kralendijk' : 'Europe/Amsterdam';
  const channels = listAt(structure.data, ['channels']);
  const node = sources.find('node', at('node') ?? '');
  return [
    ...(hasNumbersOfIslands(structure.data) && !onIslands
      ? [
          problem(
            'reach-for-islands',
            structure.placeOf([
              'channels',
              channels.findIndex((channel) => textAt(channel, ['type']) === 'phone'),
              'reachableFrom',
            ]),
          ),
        ]
      : []),
    ...(node?.structure && !listAt(node.structure.data, ['services']).includes(id)
      ? [problem('not-of-node', structure.placeOf(['node']), node.id)]
      : []),
    ...(status === 'superseded' && at('ended') === undefined
      ? [problem('superseded-without-end', structure.placeOf(['status']))]
      : []),
    ...(status && group && (status === 'superseded') !== (group === 'history')
      ? [problem('group-of-other-status', structure.placeOf(['group']), group, status)]
      : []),
    ...(status === 'current' && at('ended') !== undefined
      ? [problem('ended-current', structure.placeOf(['ended']))]
      : []),
    ...channels.flatMap((channel, index) => {
      const isOther = (textAt(channel, ['timeZone']) ?? 'Europe/Amsterdam') !== zone;
      return valueAt(channel, ['hours']) !== undefined && isOther
        ? [problem('zone-of-other-place', structure.placeOf(['channels', index, 'timeZone']), zone)]
        : [];
    }),
  ];
}
