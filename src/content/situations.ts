import type { Situation } from './model';
import { situationGroups } from './schema/situation';

/** The situations of each group, in the editor's order. Groups without situations are left out. */
export function situationsByGroup(
  situations: readonly Situation[],
): { group: (typeof situationGroups)[number]; situations: Situation[] }[] {
  return situationGroups
    .map((group) => ({ group, situations: situations.filter((situation) => situation.group === group) }))
    .filter((entry) => entry.situations.length > 0);
}
