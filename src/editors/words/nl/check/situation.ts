import type { WordsField } from '../../../details';
import { choices, quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { didYouMean } from './words';

const things: Record<WordsField, string> = {
  steps: 'stap',
  donts: 'waarschuwing',
  easySteps: 'stap',
  easyDonts: 'waarschuwing',
  desks: 'dienst',
};

/** Where a reader is, in a Dutch sentence. */
const placeNames: Record<string, string> = {
  'european-netherlands': 'in Europees Nederland',
  'caribbean-netherlands': 'op Bonaire, Saba of Sint Eustatius',
  abroad: 'in het buitenland',
};

const placeWords = (places: readonly string[]) =>
  new Intl.ListFormat('nl').format(places.map((place) => placeNames[place] ?? place));

/** Sentences about situations, in Dutch. */
export const situationMessages = {
  'no-words-for': (id, field, structure) => ({
    what: `In ${structure} staat de ${things[field]} ${quote(id)}, en deze tekst heeft er geen woorden voor.`,
    why: 'Een bezoeker zou een lege regel vinden waar het advies moet staan.',
    remedy: `Schrijf een regel "${id}: …" onder ${field}.`,
  }),
  'words-for-nothing': (id, field, structure) => ({
    what: `Dit zijn woorden voor de ${things[field]} ${quote(id)}, en die staat niet in ${structure}.`,
    why: reasons.appearsNowhere,
    remedy: `Haal ze weg, of zet de ${things[field]} in ${structure}.`,
  }),
  'door-without-words': () => ({
    what: 'In situation.yaml staat een deur voor kinderen (young), en deze tekst heeft er geen woorden voor.',
    why: 'Een bang kind van negen vindt dan een deur waar niets op staat.',
    remedy: 'Schrijf young: met door: (drie tot zeven woorden) en do: (wat je doet, in korte zinnen).',
  }),
  'words-without-door': () => ({
    what: 'Dit zijn woorden voor een deur voor kinderen, en die staat niet in situation.yaml.',
    why: reasons.appearsNowhere,
    remedy: 'Haal ze weg, of zet de deur (young) in situation.yaml.',
  }),
  'door-desk-not-for-child': (id) => ({
    what: `Achter de deur voor kinderen staat ${quote(id)}, en die dienst staat hier niet bij desks voor een kind.`,
    why: 'Een kind dat durft te bellen, komt dan uit bij wie niet voor kinderen is.',
    remedy: 'Noem een dienst uit desks die er voor child is.',
  }),
  'words-twice': (id, field) => ({
    what: `In deze lijst staat nog een ${things[field]} ${quote(id)}, dus beide zouden hetzelfde zeggen.`,
    why: 'Wie in paniek is, leest dan twee keer hetzelfde advies en mist het andere.',
    remedy: `Geef elke ${things[field]} een eigen id, met eigen woorden in beide teksten.`,
  }),
  'desk-superseded': (id, successor) => ({
    what: `De dienst ${quote(id)} is er niet meer, dus daar kun je niemand heen sturen.`,
    why: reasons.whereTo,
    remedy: didYouMean(successor, 'noem een dienst waar mensen nu terechtkunnen'),
  }),
  'desk-unconfirmed': (id, isFirst) => ({
    what: `Van ${quote(id)} staat geen enkel contact vast${isFirst ? ', en die staat wel vooraan' : ''}.`,
    why: 'Wie hulp nodig heeft, mag een eerste poging niet verliezen aan een nummer dat misschien niet klopt.',
    remedy: 'Noem een dienst met een kanaal dat current is, of zoek uit of een kanaal van deze dienst klopt.',
  }),
  'desk-of-islands-first': (id) => ({
    what: `De dienst ${quote(id)} is er alleen voor de eilanden, en staat voor een dienst die in Europees Nederland werkt.`,
    why: 'Daar zijn de meeste bezoekers, en die proberen dan eerst een nummer dat niet voor hen is.',
    remedy: 'Zet hem achter de diensten die in Europees Nederland werken.',
  }),
  'desk-not-linked': (name, service) => ({
    what: `Hier staat ${quote(name)}, en dat is geen link.`,
    why: 'Wie in paniek is, tikt op de naam en er gebeurt niets.',
    remedy: `Schrijf [${name}](${service}), of met een kanaal: [${name}](${service}/phone).`,
  }),
  'no-desk': (readers, places) => ({
    what: `Dit loopt dood ${placeWords(places)}: er is geen dienst die daar zeker werkt. Het gaat om deze lezers: ${choices(readers)}.`,
    why: 'Wie net de moed heeft gevonden om hulp te zoeken, zou niemand vinden.',
    remedy: 'Zet er voor hen een dienst bij. Een nummer werkt alleen vanaf een andere plek als reachableFrom dat zegt.',
  }),
  'only-medium': (readers, places) => ({
    what: `Elk contact dat ${placeWords(places)} werkt, heeft confidence: medium. Het gaat om deze lezers: ${choices(readers)}.`,
    why: 'Als zo’n nummer toch niet klopt, heeft de lezer geen andere weg meer.',
    remedy: 'Zet er een dienst bij met een kanaal dat daar werkt en confidence: high heeft.',
  }),
  'no-way-without-calling': (readers, places) => ({
    what: `Wie niet kan bellen, vindt ${placeWords(places)} geen zekere weg naar hulp. Het gaat om deze lezers: ${choices(readers)}.`,
    why: 'Een kind dat niet gehoord mag worden, of iemand die doof is, kan niet bellen.',
    remedy:
      'Zet er een dienst bij met een chat, formulier of website met confidence: high; of zeg in beide teksten, bij withoutCalling, dat die er niet is en wat iemand wel kan doen.',
  }),
  'nobody-at-night': (readers) => ({
    what: `Er wordt niemand genoemd die dag en nacht bereikbaar is, ook zonder te bellen. Het gaat om deze lezers: ${choices(readers)}.`,
    why: 'Wie ’s nachts hulp zoekt, vindt dan alleen dichte deuren.',
    remedy: 'Zet achter night: een dienst die dag en nacht open is, zoals suicide-prevention-113.',
  }),
  'not-at-night': (id) => ({
    what: `De dienst ${quote(id)} staat bij night, en heeft geen telefoon of chat die dag en nacht open is, of geen woorden voor de nacht.`,
    why: 'Iemand zou er midden in de nacht heen gaan en niemand vinden, of niet weten waarvoor.',
    remedy: 'Noem een dienst met current tijden van 24/7, en geef beide teksten van die dienst een regel night:.',
  }),
} satisfies Partial<Sentences>;
