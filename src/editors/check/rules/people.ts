import { type Problem, problem } from '../../problem';
import type { CheckedDocument } from '../../read/documents';
import { everyText } from '../../read/yaml/walk';
import { isRole } from '../../verify/who';

/** Who checked or reviewed something is a role: the files are public. */
export function checkPeople({ structure }: CheckedDocument): Problem[] {
  if (!structure) return [];
  return everyText(structure.data)
    .filter(({ text, path }) => path.at(-1) === 'by' && !isRole(text))
    .map(({ text, path }) => problem('name-in-public', structure.placeOf(path), text));
}
