import { type Who, whoAnswers } from '@/content/schema/situation';

const minors: readonly Who[] = ['child', 'teenager'];

/**
 * The words for whom a desk is, as few as can be: undefined when it is for everybody, and one group for who is under 18,
 * for who is not, and for all but those under 12.
 */
export function readerWords(
  readers: readonly Who[],
  word: (who: Who | 'underEighteen' | 'fromTwelve') => string,
): string[] | undefined {
  const missing = whoAnswers.filter((who) => who !== 'unsure' && !readers.includes(who));
  if (missing.length === 0) return undefined;
  if (missing.every((who) => minors.includes(who)) && missing.length === minors.length) return [word('young-adult')];
  if (missing.join() === 'child') return [word('fromTwelve')];
  // Who looks for somebody under 18 finds a desk by the age of whom it is for.
  if (minors.every((who) => readers.includes(who)) && !readers.includes('young-adult')) return [word('underEighteen')];
  return readers.filter((who) => who !== 'unsure').map((who) => word(who));
}
