import { type Problem, problem } from '../../problem';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { listAt, textAt } from '../../read/yaml/walk';

/**
 * Whoever follows a superseded service must arrive at one that exists now: not at itself, nor at another superseded
 * one.
 */
export function checkSuccessors(document: CheckedDocument, sources: SourceFiles): Problem[] {
  const { structure } = document;
  if (!structure || document.type !== 'service') return [];
  return successorsOf(document).flatMap((id, index) => {
    const place = structure.placeOf(['successors', index]);
    if (id === document.id) return [problem('successor-self', place)];
    const next = sources.find('service', id);
    if (textAt(next?.structure?.data, ['status']) !== 'superseded') return [];
    const circle = wayBack(document.id, [id], sources);
    return [
      circle ? problem('successor-cycle', place, [document.id, ...circle]) : problem('successor-superseded', place, id),
    ];
  });
}

/** The way from a successor back to the service that it succeeds, if there is one. */
function wayBack(start: string, way: string[], sources: SourceFiles, seen = new Set<string>()): string[] | undefined {
  const last = way.at(-1) ?? '';
  if (last === start) return way;
  if (seen.has(last)) return undefined;
  seen.add(last);
  const here = sources.find('service', last);
  for (const id of here ? successorsOf(here) : []) {
    const found = wayBack(start, [...way, id], sources, seen);
    if (found) return found;
  }
  return undefined;
}

function successorsOf({ structure }: CheckedDocument): string[] {
  return listAt(structure?.data, ['successors']).filter((id) => typeof id === 'string');
}
