import { quote, type Sentences } from '../../format';

const rightHours =
  'Schrijf ze zoals in deze voorbeelden: "24/7", "Mo-Fr 09:00-17:00" of "Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00". Weet je de tijden niet? Laat dan heel hours weg.';
const openOrNot = 'De site zegt bezoekers of een dienst nu open is. Met deze tijden komen ze misschien voor niets.';

const digits = 'Schrijf cijfers, zoals "0800-0432"';

/** What the value of a channel looks like, where it is no web address, in Dutch. */
const valueForms: Record<string, string> = {
  phone: digits,
  whatsapp: digits,
  email: 'Schrijf het als naam@domein.nl',
  post: 'Schrijf het adres voor brieven',
};

/** Sentences about rules of the schemas, in Dutch. */
export const factMessages = {
  'current-without-confidence': () => ({
    what: 'De status is current, en confidence ontbreekt.',
    why: 'Een contact waar we niet zeker van zijn, mag nooit het enige zijn dat een bezoeker krijgt.',
    remedy:
      'Zet confidence erbij: high als de organisatie zelf, de overheid of twee verschillende uitgevers het zeggen, anders medium.',
  }),
  'confidence-without-current': () => ({
    what: 'Hier staat confidence, en de status is niet current.',
    why: 'Alleen wat vandaag klopt, mag er voor een bezoeker zeker uitzien.',
    remedy: 'Haal confidence weg, of maak er status: current van als dat klopt.',
  }),
  'closure-days': () => ({
    what: 'Een sluiting heeft on; of from, en until op een latere dag.',
    why: 'Zonder de dagen kan niemand lezen dat het dicht is.',
    remedy:
      'Eén dag? Schrijf on: "2026-12-24". Meer dagen achter elkaar? Schrijf from en until, de laatste dag hoort erbij.',
  }),
  'value-for-type': (type) => ({
    what: `Deze waarde past niet bij een kanaal van het type ${type}.`,
    why: 'Een bezoeker die erop tikt, krijgt geen contact.',
    remedy: `${valueForms[type] ?? 'Schrijf een adres dat begint met https://'}; of verander het type.`,
  }),
  'check-of-other-value': () => ({
    what: 'Dit is niet de waarde van het kanaal, dus het kanaal zelf is niet geprobeerd.',
    why: 'Bezoekers zouden lezen dat iemand dit nummer heeft geprobeerd, terwijl het een ander was.',
    remedy: 'Bel of open de waarde van het kanaal, en zet die hier met de dag; of haal check weg.',
  }),
  'check-of-other-hours': () => ({
    what: 'Dit zijn niet de tijden van het kanaal, dus de tijden zelf zijn niet nagekeken.',
    why: 'Bezoekers zouden lezen dat iemand heeft nagekeken wanneer het open is, terwijl het om andere tijden ging.',
    remedy: 'Kijk de tijden van het kanaal na en zet ze hier zoals ze daar staan; of haal hours weg uit check.',
  }),
  'superseded-without-successor': () => ({
    what: 'Deze dienst is superseded, en er staat geen opvolger bij.',
    why: 'Wie de oude naam kent, moet kunnen vinden waar je nu terechtkunt.',
    remedy: 'Zet minstens één dienst bij successors.',
  }),
  'superseded-with-channel': () => ({
    what: 'Deze dienst is superseded, en heeft nog een kanaal dat current is.',
    why: 'Een bezoeker zou een nummer bellen waar niemand meer opneemt.',
    remedy: 'Zet bij elk kanaal van deze dienst status: superseded.',
  }),
  'current-with-successor': () => ({
    what: 'Deze dienst is current, en toch staat er een opvolger bij.',
    why: 'Bezoekers zouden worden weggestuurd bij een dienst die ze kan helpen.',
    remedy: 'Haal successors weg, of maak er status: superseded van als de dienst er niet meer is.',
  }),
  'answer-that-does-not-apply': () => ({
    what: 'Bij deze dienst staat een vraag onder doesNotApply die onder honesty een antwoord heeft.',
    why: 'Een bezoeker zou het antwoord lezen op wat volgens ons niet te vragen is.',
    remedy: 'Haal de vraag weg uit een van de twee.',
  }),
  'count-not-whole': () => ({
    what: 'Dit is een aantal, en in het getal staat een punt.',
    why: 'YAML leest 144.058 als iets meer dan 144, dus een bezoeker zou een veel te klein getal lezen.',
    remedy: 'Schrijf alleen de cijfers, zoals 144058.',
  }),
  'desk-twice': (service) => ({
    what: `De dienst ${quote(service)} staat al in deze lijst.`,
    why: 'Een bezoeker leest dan twee keer dezelfde dienst, en mist misschien een andere.',
    remedy: 'Laat hem één keer staan, op de beste plek, met al zijn lezers achter for:.',
  }),
  'no-such-language': (tag, near) => ({
    what: `Geen taal heeft de code ${quote(tag)}.`,
    why: 'Bezoekers zouden deze code lezen waar de naam van een taal hoort.',
    remedy: near ? `Bedoel je ${near}?` : 'Zoek de code van de taal op: dat is niet die van het land.',
  }),
  'ends-before-it-begins': (from, until) => ({
    what: `Het eindigt op ${until}, en begint pas op ${from}.`,
    why: 'Bezoekers zouden te laat komen, of helemaal niet.',
    remedy: 'Kijk in de bron welke van de twee niet klopt.',
  }),
  'warning-and-its-end': () => ({
    what: 'Een waarschuwing heeft een laatste dag, en ander nieuws heeft die niet.',
    why: 'Zonder laatste dag zouden ouders een oude truc blijven lezen als een gevaar van nu.',
    remedy: 'Zet bij kind: warning achter until de laatste dag dat ze bovenaan staat. Haal until weg bij ander nieuws.',
  }),
  'hours-semicolon': (hours) => ({
    what: `In ${quote(hours)} staat niets achter of tussen de puntkomma’s.`,
    why: openOrNot,
    remedy: 'Haal de laatste ; weg: een puntkomma staat alleen tussen twee regels.',
  }),
  'hours-unreadable': (part) => ({
    what: `Dit is niet geschreven als openingstijden: ${quote(part)}.`,
    why: openOrNot,
    remedy: rightHours,
  }),
  'hours-day-order': (days) => ({
    what: `De reeks ${quote(days)} loopt niet van maandag naar zondag.`,
    why: openOrNot,
    remedy: 'Schrijf de dagen in de volgorde van de week: niet Fr-Mo, maar Mo,Fr-Su.',
  }),
  'hours-dash': (part) => ({
    what: `In ${quote(part)} staat een lang streepje.`,
    why: openOrNot,
    remedy: 'Typ een gewoon streepje (-): 09:00-17:00.',
  }),
  'hours-point': (time) => ({
    what: `In de tijd ${quote(time)} staat een punt.`,
    why: openOrNot,
    remedy: `Schrijf een dubbele punt: ${time.replace('.', ':').padStart(5, '0')}.`,
  }),
  'hours-no-such-time': (time) => ({
    what: `De tijd ${quote(time)} bestaat niet.`,
    why: openOrNot,
    remedy: 'Kijk de tijd na. Middernacht is 24:00, en een uur heeft minuten tot en met 59.',
  }),
  'hours-no-time': (times) => ({
    what: `De tijd ${quote(times)} begint en eindigt op hetzelfde moment.`,
    why: openOrNot,
    remedy: 'Kijk de tijden na. Dag en nacht is 00:00-24:00, of "24/7" als dat elke dag zo is.',
  }),
  'hours-day-twice': (day) => ({
    what: `In deze tijden staat ${day} twee keer.`,
    why: openOrNot,
    remedy: 'Zet elke dag in één regel. Tussen twee tijden op een dag staat een komma: Mo 09:00-12:00,13:00-17:00.',
  }),
  'hours-holiday-first': (part) => ({
    what: `De feestdagen (PH) staan in ${quote(part)}, en dat is niet de laatste regel.`,
    why: 'Op een feestdag zou de site bezoekers de tijden van een gewone dag geven.',
    remedy: 'Zet de regel met PH achteraan: "Mo-Fr 09:00-17:00; PH off".',
  }),
  'hours-never-open': (part) => ({
    what: `Met ${quote(part)} is het nooit open.`,
    why: 'Bezoekers zouden denken dat er niemand voor ze is.',
    remedy: 'Schrijf wanneer het open is. Weet je dat niet? Laat dan heel hours weg.',
  }),
  'hours-refused': () => ({
    what: 'Uit deze tijden is niet op te maken wanneer het open is.',
    why: openOrNot,
    remedy: rightHours,
  }),
} satisfies Partial<Sentences>;
