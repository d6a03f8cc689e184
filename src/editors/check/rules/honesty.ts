import { honestyQuestions } from '@/content/schema/service';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument } from '../../read/documents';
import { valueAt } from '../../read/yaml/walk';

/**
 * The ten questions of a service: where the structure has an answer, every text gives it;
 * where it is unknown, no text pretends to know.
 */
export function checkHonesty({ type, structure, texts }: CheckedDocument): Problem[] {
  if (type !== 'service' || !structure) return [];
  const name = structure.file.split('/').at(-1) ?? '';
  return texts.flatMap(({ frontMatter }) => {
    if (!frontMatter) return [];
    return honestyQuestions.flatMap((question) => {
      const path = ['honesty', question];
      const answer = valueAt(structure.data, path);
      const words = valueAt(frontMatter.data, path);
      if (answer === 'unknown' && words !== undefined)
        return [problem('words-without-answer', frontMatter.placeOf(path), question, name)];
      const answered = typeof answer === 'object' && answer !== null;
      return answered && words === undefined
        ? [problem('answer-without-words', frontMatter.placeOf(path), question, name)]
        : [];
    });
  });
}
