import { type Problem, problem } from '../../problem';
import type { CheckedDocument } from '../../read/documents';
import { listAt, textAt } from '../../read/yaml/walk';

/** A correction says what was wrong: the pages that it is about tell of it. */
export function checkUpdate({ type, structure }: CheckedDocument): Problem[] {
  return type === 'update' &&
    structure &&
    textAt(structure.data, ['kind']) === 'correction' &&
    listAt(structure.data, ['about']).length === 0
    ? [problem('correction-of-nothing', structure.placeOf(['kind']))]
    : [];
}
