import type { Actual, Expected, WayToMend } from '../../../details';

/** What must stand there, in Dutch. */
export const expectedWords: Record<Expected, string> = {
  string: 'tekst tussen aanhalingstekens',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  other: 'iets anders',
};

const actual: Record<Actual['kind'], (text: string) => string> = {
  empty: () => 'niets',
  list: () => 'een lijst',
  group: () => 'een groep velden',
  text: (text) => `de tekst "${text}"`,
  number: (text) => `het getal ${text}`,
  other: (text) => text,
};

/** What stands there, in Dutch, after "er staat". */
export const actualWords = ({ kind, text }: Actual): string => actual[kind](text);

/** How to mend a value of the wrong type, in Dutch. */
export const typeRemedies: Record<WayToMend, (text: string, expected: Expected) => string> = {
  'fill-in': () => 'Schrijf de waarde na de dubbele punt, of haal de regel weg als het veld niet hoeft.',
  quote: (text) => `Zet het tussen aanhalingstekens: "${text}".`,
  brackets: (text) => `Zet het tussen vierkante haken: [${text}].`,
  hyphens: () => 'Begin elk onderdeel van de lijst met een streepje.',
  indent: () => 'Schrijf de velden eronder, elk met evenveel spaties ervoor.',
  unquote: (text) => `Haal de aanhalingstekens weg: ${text}.`,
  digits: (text) => `Schrijf alleen de cijfers: ${text}.`,
  replace: (_text, expected) => `Schrijf ${expectedWords[expected]}.`,
};
