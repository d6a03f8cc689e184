import type { reasons as english } from '../../en/check/reasons';

/** Why something matters to a visitor, in Dutch. */
export const reasons = {
  unread: 'Zolang dit niet te lezen is, komt geen enkele wijziging op de site en houden bezoekers de oude bladzijden.',
  appearsNowhere: 'Wat hier staat, zou nergens te zien zijn, dus een bezoeker zou het missen.',
  code: 'Code in een tekst kan veranderen wat elke bezoeker te zien krijgt, ook een telefoonnummer.',
  textOnly: 'Bezoekers zouden dit op de bladzijde zien, of een deel van de bladzijde zou wegvallen.',
  sameHelp: 'Wie de andere taal leest, moet dezelfde hulp krijgen.',
  behind: 'Een lezer hoort welk deel van een vertaling achterloopt, en dat kan alleen als de aantekening klopt.',
  heardHeadings: 'Wie de bladzijde laat voorlezen, vindt de weg met de koppen.',
  deadLink: 'Een link die nergens heen gaat, laat iemand stranden op weg naar hulp.',
  safeLink: 'Een link moet uitkomen waar hij zegt, en onderweg mag niemand meelezen.',
  oldNumber: 'Een nummer of adres in een zin blijft achter als het verandert, en dan belt iemand voor niets.',
  oldFigure: 'Een cijfer in een zin heeft geen bron en geen datum, dus een lezer weet niet of het nog klopt.',
  whereTo: 'Wie hulp zoekt, moet uitkomen bij een dienst die er nu nog is.',
  oneAddress: 'Elke bladzijde heeft een eigen adres nodig, anders krijgt een bezoeker een andere bladzijde.',
  dates: 'Lezers zien aan de datum of een feit nog kan kloppen.',
  oneOfTwo: 'Maar een van de twee kan op de site staan, en dat kan de verkeerde zijn.',
  knownPlace: 'Alleen wat op zijn eigen plek en onder zijn eigen naam staat, krijgen bezoekers te zien.',
  sure: 'Hoe zeker iets is, bepaalt of een bezoeker het als enige te zien krijgt.',
} satisfies typeof english;
