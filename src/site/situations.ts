import type { Situation } from '@/content/model';
import { situationGroups } from '@/content/schema/situation';

/** The situations of each group, in the editor's order. Groups without situations are left out. */
export function situationsByGroup(
  situations: readonly Situation[],
): { group: (typeof situationGroups)[number]; situations: Situation[] }[] {
  return situationGroups
    .map((group) => ({ group, situations: situations.filter((situation) => situation.group === group) }))
    .filter((entry) => entry.situations.length > 0);
}

/** A situation with a door on the page for children. */
export type ChildSituation = Situation & { young: NonNullable<Situation['young']> };

/** The situations with a door for children, in the order of the doors. */
export function childDoors(situations: readonly Situation[]): ChildSituation[] {
  return situations
    .filter((situation): situation is ChildSituation => situation.young !== undefined)
    .sort((one, other) => one.young.order - other.young.order);
}
