import { whoAnswers } from '@/content/schema/situation';
import { type Problem, problem, startOf } from '../../../problem';
import type { CheckedDocument } from '../../../read/documents';
import { listAt, textAt, valueAt } from '../../../read/yaml/walk';

/**
 * A door for children has words in each text, and words have a door; behind it stands a desk of the situation that is
 * there for a child.
 */
export function checkYoung({ type, structure, texts }: CheckedDocument): Problem[] {
  if (type !== 'situation' || !structure) return [];
  const hasDoor = valueAt(structure.data, ['young']) !== undefined;
  const words = texts.flatMap(({ file, frontMatter }) => {
    if (!frontMatter || (valueAt(frontMatter.data, ['young']) !== undefined) === hasDoor) return [];
    return [
      hasDoor
        ? problem('door-without-words', startOf(file))
        : problem('words-without-door', frontMatter.placeOf(['young'], 'key')),
    ];
  });
  const desk = textAt(structure.data, ['young', 'desk']);
  const isForChild = listAt(structure.data, ['desks']).some((each) => {
    const readers: readonly unknown[] = valueAt(each, ['for']) === undefined ? whoAnswers : listAt(each, ['for']);
    return textAt(each, ['service']) === desk && readers.includes('child');
  });
  return desk === undefined || isForChild
    ? words
    : [...words, problem('door-desk-not-for-child', structure.placeOf(['young', 'desk']), desk)];
}
