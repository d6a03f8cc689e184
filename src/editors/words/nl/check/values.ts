import type { Actual, Expected, WayToMend } from '../../../details';

const expectedWords: Record<Expected, string> = {
  string: 'tekst tussen aanhalingstekens',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  other: 'iets anders',
};

/** What must stand there, in Dutch. */
export const expectedWord = (expected: Expected) => expectedWords[expected];

/** What stands there, in Dutch, after "er staat". */
export function actualWords({ kind, text }: Actual): string {
  switch (kind) {
    case 'empty':
      return 'niets';
    case 'list':
      return 'een lijst';
    case 'group':
      return 'een groep velden';
    case 'text':
      return `de tekst "${text}"`;
    case 'number':
      return `het getal ${text}`;
    case 'other':
      return text;
  }
}

/** How to mend a value of the wrong type, in Dutch. */
export function typeRemedy(way: WayToMend, expected: Expected, text: string): string {
  switch (way) {
    case 'fill-in':
      return 'Schrijf de waarde na de dubbele punt, of haal de regel weg als het veld niet hoeft.';
    case 'quote':
      return `Zet het tussen aanhalingstekens: "${text}".`;
    case 'brackets':
      return `Zet het tussen vierkante haken: [${text}].`;
    case 'hyphens':
      return 'Begin elk onderdeel van de lijst met een streepje.';
    case 'indent':
      return 'Schrijf de velden eronder, elk met evenveel spaties ervoor.';
    case 'unquote':
      return `Haal de aanhalingstekens weg: ${text}.`;
    case 'digits':
      return `Schrijf alleen de cijfers: ${text}.`;
    case 'replace':
      return `Schrijf ${expectedWords[expected]}.`;
  }
}
