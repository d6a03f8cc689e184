import { honestyQuestions } from '@/content/schema/honesty';
import { type Problem, problem } from '../../problem';
import type { CheckedDocument } from '../../read/documents';
import { listAt, textAt, valueAt } from '../../read/yaml/walk';

/** Words that say that a desk is free, in any language. */
export const saysFree = /(?<!niet |not )(?<!\p{L})(?:gratis|kosteloos|kost niets|free|costs nothing)(?!\p{L})/iu;

/** The same for one that costs something. */
const saysCost = /(?<!\p{L})(?:kost|kosten|tarief|cents?|euro|costs?|rate|pay)(?!\p{L})/iu;

/**
 * The ten questions of a service: where the structure has an answer, every text gives it;
 * where it has none, no text pretends to know; and the answer on cost is that of the channels.
 */
export function checkHonesty({ type, structure, texts }: CheckedDocument): Problem[] {
  if (type !== 'service' || !structure) return [];
  const name = structure.file.split('/').at(-1) ?? '';
  const costs = listAt(structure.data, ['channels']).flatMap((channel) => textAt(channel, ['cost', 'value']) ?? []);
  const fits = costs.every((cost) => cost === 'free') ? saysFree : costs.includes('free') ? undefined : saysCost;
  return texts.flatMap(({ frontMatter }) => {
    if (!frontMatter) return [];
    return honestyQuestions.flatMap((question) => {
      const path = ['honesty', question];
      const answer = valueAt(structure.data, path);
      const words = valueAt(frontMatter.data, path);
      if (answer === undefined && words !== undefined)
        return [problem('words-without-answer', frontMatter.placeOf(path), question, name)];
      if (question === 'cost' && costs.length > 0 && typeof words === 'string' && fits?.test(words) === false)
        return [problem('cost-answer-of-other', frontMatter.placeOf(path))];
      const answered = typeof answer === 'object' && answer !== null;
      return answered && words === undefined
        ? [problem('answer-without-words', frontMatter.placeOf(path), question, name)]
        : [];
    });
  });
}
