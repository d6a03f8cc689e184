import { type Who, whoAnswers } from '@/content/schema/situation';

const minors: readonly Who[] = ['child', 'teenager'];
const ages: readonly Who[] = [...minors, 'young-adult'];

/** Several readers in one word. */
type Group = 'underEighteen' | 'overTwelve' | 'self' | 'helpers';

/**
 * The words for whom a desk is, as few as can be: undefined when it is for everybody, and else one group: who is under 18,
 * who is not, all but children under 12, whom it happened to, of any age, and who helps somebody else. An age stands for
 * whoever looks for somebody of that age. Only what is left of these is a list.
 */
export function readerWords(readers: readonly Who[], word: (who: Who | Group) => string): string[] | undefined {
  const has = (who: Who) => readers.includes(who);
  const named = readers.filter((who) => who !== 'unsure');
  if (whoAnswers.every((who) => who === 'unsure' || has(who))) return undefined;
  if (ages.every(has)) return [word('self')];
  if (minors.every(has)) return [word('underEighteen')];
  if (has('teenager') && has('young-adult')) return [word('overTwelve')];
  if (has('young-adult') && !minors.some(has)) return [word('young-adult')];
  if (named.length > 1 && !ages.some(has)) return [word('helpers')];
  return named.map((who) => word(who));
}
