import { choices, quote, sentence } from '../../format';

/** A remedy for something misspelt, in Dutch: the name that was probably meant, or else another remedy (a fragment). */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? sentence(otherwise) : `Bedoel je ${quote(near)}? Zo niet: ${otherwise}.`;
}

/** The other names that may stand there, as a fragment of a Dutch remedy; undefined when there are none left. */
export function oneOfThese(known: readonly string[], near: string | undefined): string | undefined {
  const others = known.filter((name) => name !== near);
  return others.length > 0 ? `gebruik een van deze: ${choices(others)}` : undefined;
}

/**
 * A remedy, in Dutch, for a file with a name that is not right: the name that was probably meant, or else another
 * remedy.
 */
export function nameIt(near: string | undefined, otherwise: string): string {
  return near === undefined
    ? sentence(otherwise)
    : `Bedoel je ${quote(near)}? Geef het bestand dan die naam. Zo niet: ${otherwise}.`;
}

const typeWords: Record<string, string> = {
  page: 'bladzijde',
  node: 'onderdeel',
  situation: 'situatie',
  service: 'dienst',
  partner: 'partner',
  success: 'succes',
  indicator: 'indicator',
  statistic: 'cijferreeks',
  update: 'bericht',
  event: 'datum',
  resource: 'lesmiddel',
  guideline: 'richtlijn',
  language: 'taal',
  source: 'bron',
  term: 'woord van de woordenlijst',
  picture: 'afbeelding',
  pdf: 'PDF',
  film: 'film',
};

/** The types of content in a Dutch sentence, after "een" or "geen". */
export function typeWord(type: string): string {
  return typeWords[type] ?? type;
}
