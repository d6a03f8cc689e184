import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

const wrongFigure = 'Een lezer zou een verkeerd cijfer geloven en verder vertellen.';

/** Sentences about figures and dates that cannot be true, or look like a slip, in Dutch. */
export const figureMessages = {
  'percent-above-hundred': (value) => ({
    what: `Meer dan 100 procent kan niet: ${value}.`,
    why: wrongFigure,
    remedy: 'Kijk bij de bron of dit een percentage is. Schrijf anders unit: count.',
  }),
  'figure-near-nothing': (value) => ({
    what: `Het cijfer ${value} is bijna niets.`,
    why: wrongFigure,
    remedy: 'Een percentage is 63, niet 0.63. Klopt het toch? Zet erbij waarom, in unusual.',
  }),
  'figure-jumps': (value, other, year) => ({
    what: `Het cijfer ${value} is meer dan vijf keer zo groot of zo klein als dat van ${year}: ${other}.`,
    why: wrongFigure,
    remedy:
      'Kijk bij beide bronnen of er een cijfer te veel of te weinig staat. Anders geteld? Zet dat in breaks. Klopt het? Zet erbij waarom, in unusual.',
  }),
  'years-not-rising': (year, before) => ({
    what: `Het jaar ${year} staat onder ${before}.`,
    why: 'Een lezer ziet de cijfers in deze volgorde, en zou een stijging voor een daling houden.',
    remedy: 'Zet de punten op volgorde, het oudste jaar eerst.',
  }),
  'break-outside': (before, first, last) => ({
    what: `Deze breuk staat bij ${before}, en de reeks loopt van ${first} tot ${last}.`,
    why: 'Een lezer ziet de breuk nergens, en vergelijkt jaren die je niet kunt vergelijken.',
    remedy: 'Schrijf het eerste jaar in de reeks dat op de nieuwe manier is geteld.',
  }),
  'euro-of-other': (noun) => ({
    what: `De reeks telt ${quote(noun)}, en unit is euro.`,
    why: wrongFigure,
    remedy: 'Schrijf unit: count; of zeg in counted welk bedrag het is.',
  }),
  'date-long-ago': (date) => ({
    what: `De datum ${quote(date)} ligt voor 1990.`,
    why: reasons.dates,
    remedy: 'Kijk of het jaar klopt.',
  }),
  'as-of-after-read': (date, read) => ({
    what: `Dit klopte op ${quote(date)}, en de bronnen zijn voor het laatst gelezen op ${read}.`,
    why: reasons.dates,
    remedy:
      'Schrijf in asOf de datum van de bron. Heb je de bron opnieuw gelezen? Zet dan die dag bij read van de bron.',
  }),
  'planned-ahead': (date, today) => ({
    what: `De datum van dit bericht, ${quote(date)}, is na vandaag (${today}).`,
    why: 'Het zou vandaag al te lezen zijn, met de datum van een dag die nog moet komen.',
    remedy: 'Wil je dat het op die dag verschijnt? Schrijf dezelfde dag ook bij publishFrom.',
  }),
  'correction-of-nothing': () => ({
    what: 'Deze correctie zegt niet waar ze over gaat.',
    why: 'Wie het foute cijfer of nummer heeft gezien, moet kunnen vinden welke bladzijde hersteld is.',
    remedy: 'Zet in about de documenten waarin het fout stond: [service/helpwanted].',
  }),
} satisfies Partial<Sentences>;
