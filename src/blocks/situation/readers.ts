import type { Who } from '@/content/schema/situation';
import { whoAnswers } from '@/content/schema/situation';

/** The words for whom a desk is: undefined when it is for everybody; under 12 and 12 to 17 are one group to a reader. */
export function readerWords(
  readers: readonly Who[],
  word: (who: Who | 'underEighteen') => string,
): string[] | undefined {
  const named = readers.filter((who) => who !== 'unsure');
  if (named.length >= whoAnswers.length - 1) return undefined;
  const isUnderEighteen = named.includes('child') && named.includes('teenager');
  const rest = isUnderEighteen ? named.filter((who) => who !== 'child' && who !== 'teenager') : named;
  return [...(isUnderEighteen ? [word('underEighteen')] : []), ...rest.map(word)];
}
