import { choices, quote, sentence } from '../../format';

/** A remedy for something misspelt: the name that was probably meant, or else another remedy (a fragment). */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? sentence(otherwise) : `Did you mean ${quote(near)}? If not, ${otherwise}.`;
}

/** The other names that may stand there, as a fragment of a remedy; undefined when there are none left. */
export function oneOfThese(known: readonly string[], near: string | undefined): string | undefined {
  const others = known.filter((name) => name !== near);
  return others.length > 0 ? `use one of these: ${choices(others)}` : undefined;
}

/**
 * A remedy for a file with a name that is not right: the name that it was probably meant to have, or else another
 * remedy.
 */
export function nameIt(near: string | undefined, otherwise: string): string {
  return near === undefined
    ? sentence(otherwise)
    : `Did you mean ${quote(near)}? Then give the file that name. If not, ${otherwise}.`;
}

/** The types of content in a sentence, after "a" or "no". */
export function typeWord(type: string): string {
  if (type === 'term') return 'word of the glossary';
  if (type === 'event') return 'date';
  if (type === 'pdf') return 'PDF';
  return type === 'statistic' ? 'series of figures' : type;
}
