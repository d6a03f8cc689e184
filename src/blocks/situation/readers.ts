import { type Who, whoAnswers } from '@/content/schema/situation';

const minors: readonly Who[] = ['child', 'teenager'];
const ages: readonly Who[] = [...minors, 'young-adult'];

/** Several readers in one word. */
type Group = 'underEighteen' | 'overTwelve' | 'self';

/**
 * The words for whom a desk is, as few as can be: undefined when it is for everybody, and one group for who is under 18,
 * for who is not, for all but children under 12, and for whom it happened to, of any age.
 */
export function readerWords(readers: readonly Who[], word: (who: Who | Group) => string): string[] | undefined {
  const missing = whoAnswers.filter((who) => who !== 'unsure' && !readers.includes(who));
  if (missing.length === 0) return undefined;
  if (missing.every((who) => minors.includes(who)) && missing.length === minors.length) return [word('young-adult')];
  if (missing.length === 1 && missing[0] === 'child') return [word('overTwelve')];
  // Who looks for somebody under 18 finds a desk by the age of whom it is for.
  if (minors.every((who) => readers.includes(who)) && !readers.includes('young-adult')) return [word('underEighteen')];
  const isForSelf = ages.every((who) => readers.includes(who));
  const named = readers.filter((who) => who !== 'unsure' && !(isForSelf && ages.includes(who)));
  return [...(isForSelf ? (['self'] as const) : []), ...named].map((who) => word(who));
}
