import type { NumberLength } from '@/lib/phone';
import type { numberMessages as english } from '../../en/check/number';
import { choices, quote } from '../../format';

const inVain = 'Iemand die hulp nodig heeft, belt dan en krijgt niemand.';
const lookUp = 'Zoek het nummer nog eens op bij de bron.';

/** Hoeveel cijfers er staan, en hoeveel het er moeten zijn. */
const lengths: Record<NumberLength, (digits: number) => string> = {
  dutch: (digits) => `Dit nummer heeft ${digits} cijfers, een Nederlands nummer heeft er 10.`,
  service: (digits) =>
    `Na de eerste vier cijfers ${digits === 1 ? 'komt er 1' : `komen er ${digits}`}, en daar horen er 4 of 7.`,
  'after-31': (digits) =>
    `Na +31 ${digits === 1 ? 'komt er 1 cijfer' : `komen er ${digits} cijfers`}, en daar horen er 9.`,
};

/** Sentences about telephone numbers, in Dutch. */
export const numberMessages: typeof english = {
  'number-length': (digits, of) => ({ what: lengths[of](digits), why: inVain, remedy: lookUp }),
  'number-look-alike': (code) => ({
    what: `In dit nummer staat een teken dat alleen lijkt op een streepje, een spatie of een cijfer (${code}).`,
    why: inVain,
    remedy: 'Typ het nummer zelf opnieuw, met cijfers, spaties en streepjes. Plak het niet.',
  }),
  'number-zero-after-country': () => ({
    what: 'Na de landcode staat een 0, en die hoort daar alleen als je binnen het land belt.',
    why: inVain,
    remedy: 'Haal de 0 weg: +31 20 enzovoort.',
  }),
  'number-service-from-abroad': () => ({
    what: 'Nummers die beginnen met 0800, 0900, 0906 of 0909 zijn niet te bellen met +31.',
    why: inVain,
    remedy: 'Schrijf het nummer zoals je het in Nederland belt, bijvoorbeeld "0800-0432".',
  }),
  'number-short': () => ({
    what: 'Dit nummer van drie cijfers staat niet in de lijst van korte nummers die bestaan.',
    why: inVain,
    remedy: `${lookUp} Klopt het wel? Vraag dan een ontwikkelaar om het in de lijst te zetten.`,
  }),
  'number-none': () => ({
    what: 'Geen enkele telefoon heeft dit nummer.',
    why: inVain,
    remedy: `${lookUp} Een Nederlands nummer begint met 0, een nummer van elders met + en de landcode.`,
  }),
  'number-not-on-whatsapp': () => ({
    what: 'WhatsApp kan dit nummer niet openen.',
    why: 'Wie erop tikt, krijgt een foutmelding in plaats van hulp.',
    remedy: 'Schrijf een gewoon nummer, zoals "06-1234 5678"; of verander het type.',
  }),
  'reach-of-number': () => ({
    what: 'Dit nummer werkt maar in één land: buiten dat land bestaat het niet.',
    why: inVain,
    remedy:
      'Schrijf één plek bij reachableFrom. Is er een nummer voor het buitenland? Maak daar een eigen kanaal van, met + en de landcode.',
  }),
  'cost-for-number': (costs) => ({
    what: `Dat kan bellen met zo’n nummer niet kosten. Wel: ${choices(costs)}.`,
    why: 'Wie geen beltegoed heeft, of ouders die de rekening zien, kiest hiermee of bellen kan.',
    remedy: 'Kijk nog eens bij de bron: de kosten kloppen niet, of het nummer niet.',
  }),
  'emergency-number': (value, numbers) => ({
    what: `${quote(value)} is geen nummer van deze nooddienst. Die heeft ${choices(numbers)}.`,
    why: 'Deze nummers staan op elke bladzijde, en wie in gevaar is, heeft geen tijd om een ander nummer te proberen.',
    remedy: 'Zet het goede nummer terug. Is het echt veranderd? Dan moet een ontwikkelaar ook de lijst veranderen.',
  }),
};
