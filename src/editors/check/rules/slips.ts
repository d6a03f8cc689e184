import { type Problem, problem, startOf } from '../../problem';
import type { SourceFiles } from '../../read/documents';
import { referencesIn } from '../../read/references';
import { claimsIn } from './services';

/** Numbers with fewer digits are near each other by their nature. */
const shortest = 6;

/** A number in full differs from others in more than one digit, unless two belong to one exchange. */
const whole = 10;

/** Hints about a number that is almost that of another service; each of the two is told. */
export function checkNearNumbers(sources: SourceFiles): Problem[] {
  const { numbers } = claimsIn(sources);
  return numbers.flatMap(({ what, key, id, place }) => {
    const other = numbers.find((each) => each.id !== id && isNear(key, each.key));
    return other ? [problem('number-near-other', place, what, other.what, other.id)] : [];
  });
}

/** Tells whether two digits beside each other changed places, or one digit of a whole number is another. */
function isNear(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < shortest) return false;
  const wrong = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second = 0] = wrong;
  if (wrong.length === 1) return one.length >= whole;
  return wrong.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

/** Hints about sources that nothing points to. */
export function checkUnusedSources({ documents }: SourceFiles): Problem[] {
  const used = new Set(documents.flatMap((document) => referencesIn(document).map(({ to }) => to)));
  return documents.flatMap(({ type, id, structure }) =>
    type === 'source' && structure && !used.has(`source/${id}`)
      ? [problem('source-unused', startOf(structure.file))]
      : [],
  );
}
