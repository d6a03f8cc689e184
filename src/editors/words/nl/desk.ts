import type { words as english } from '../en/desk';
import { counted } from '../format';

/** What the desk says in Dutch. */
export const words = {
  title: 'Beheer',
  intro: 'Kies wat je wilt wijzigen. Je bewaart in de bestanden op deze computer; er gaat niets naar iemand anders.',
  changed: (count) => `Gewijzigd en nog niet voorgesteld: ${counted(count, 'bestand', 'bestanden')}`,
  all: 'Alle documenten',
  types: {
    page: 'Bladzijden',
    node: 'Onderdelen van het centrum',
    situation: 'Situaties',
    service: 'Diensten',
    partner: 'Partners',
    success: 'Successen',
    indicator: 'Vragen over het meldplatform',
    statistic: 'Cijfers',
    update: 'Updates',
    event: 'Agenda',
    resource: 'Materiaal van anderen',
    guideline: 'Tips per leeftijd',
    language: 'Andere talen',
    source: 'Bronnen',
    term: 'Woordenlijst',
  },
  facts: 'Feiten',
  quotes: 'Typ geen aanhalingstekens om een waarde heen: die zet dit scherm er zelf bij, waar ze nodig zijn.',
  body: 'De tekst eronder',
  whole: 'Dit bestand past niet in een formulier. Je wijzigt het hier als tekst.',
  locked:
    'Dit bestand kan hier niet open: er staan letters of regeleinden in die een browser zou veranderen. Gebruik je editor.',
  save: 'Bewaren',
  add: 'Nog een',
  remove: 'Weghalen',
  empty: 'niet ingevuld',
  noneOfThese: 'geen van deze, en dat zegt een bron',
  perLine: 'Eén op elke regel.',
  newName: 'Nieuwe naam',
  newWords: 'De woorden erbij',
  saved: (files) => `Bewaard: ${files.join(', ')}`,
  same: 'Er was niets gewijzigd, dus er is niets geschreven.',
  meanwhile: (file) =>
    `${file} is veranderd sinds je het opende, door iemand anders of in een ander venster. Er is niets geschreven. Kopieer wat je typte, open deze bladzijde opnieuw en zet het erin.`,
  cannot: (file) =>
    `In ${file} kan dit niet worden geschreven zonder andere regels te veranderen. Er is niets geschreven. Wijzig het in je editor.`,
  problems: 'Wat de controle zegt',
  busy: 'De controle kijkt het na …',
  none: 'Hier zijn geen problemen.',
  elsewhere: (count) => `In alle documenten: ${counted(count, 'probleem', 'problemen')}`,
  failed: 'De controle is gestopt. Draai npm run content:check om te zien waarom.',
  forbidden: 'Dit kwam niet van deze bladzijden zelf. Open de bladzijde opnieuw en bewaar nog een keer.',
  notFound: 'Dit is er niet.',
  at: (address) => `Beheer staat op ${address}\nStop met Ctrl+C.`,
  notAPort: (port) =>
    `PORT=${port}: dat is geen poort. Kies een getal van 1024 tot en met 65535, of 0 voor een vrije poort.`,
  inUse: (port) => `Poort ${port} is bezet. Kies een andere: PORT=${port + 1} npm run beheer`,
} satisfies typeof english;
