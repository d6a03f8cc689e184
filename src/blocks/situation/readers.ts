import { type Who, whoAnswers } from '@/content/schema/situation';
import type { onlyAges } from '@/site/directory';

const ages: readonly Who[] = ['child', 'teenager', 'young-adult'];

/** Several readers in one word. */
type Group = 'underEighteen' | 'self' | 'helpers';

const ageWords = { minors: 'underEighteen', adults: 'young-adult' } as const;

/**
 * The words for whom a desk is, as few as can be: undefined when it is for everybody, and else one group: who is under 18,
 * who is not, whom it happened to, of any age, and who helps somebody else. An age stands for whoever looks for somebody
 * of that age. Only what is left of these is a list.
 *
 * @param readers whom a situation sends to the desk
 * @param only the only ages that the desk itself is there for. Without them none is named: that we send the young
 *   elsewhere first must not read as if it were closed to them.
 */
export function readerWords(
  readers: readonly Who[],
  only: ReturnType<typeof onlyAges>,
  word: (who: Who | Group) => string,
): string[] | undefined {
  const has = (who: Who) => readers.includes(who);
  const named = readers.filter((who) => who !== 'unsure');
  if (whoAnswers.every((who) => who === 'unsure' || has(who))) return undefined;
  if (ages.every(has)) return [word('self')];
  if (ages.some(has)) return only && [word(ageWords[only])];
  if (named.length > 1) return [word('helpers')];
  return named.map((who) => word(who));
}
