import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

const wrongDesk = 'Wie de een zoekt, zou bij de ander uitkomen.';
const openOrNot = 'De site zegt bezoekers of een dienst nu open is. Met deze tijden komen ze misschien voor niets.';

/** Sentences about what would mislead a visitor, in Dutch. */
export const misleadingMessages = {
  'number-of-other': (value, id) => ({
    what: `De dienst ${quote(id)} heeft het nummer ${quote(value)} ook.`,
    why: wrongDesk,
    remedy: 'Zoek bij de bron op van wie het nummer is, en verbeter het andere.',
  }),
  'name-of-other': (name, id) => ({
    what: `De dienst ${quote(id)} heet ook ${quote(name)}, in de titel of bij de andere namen.`,
    why: wrongDesk,
    remedy: 'Laat de naam staan bij de dienst die mensen ermee bedoelen.',
  }),
  'group-of-other-status': (group, status) => ({
    what: `Een dienst met status ${status} kan niet in de groep ${quote(group)} staan.`,
    why: reasons.whereTo,
    remedy: 'In history staat wat er niet meer is, en niets anders: verander de groep of de status.',
  }),
  'ended-current': () => ({
    what: 'Deze dienst is current, en toch staat er een einde bij.',
    why: reasons.whereTo,
    remedy: 'Haal ended weg, of maak er status: superseded van.',
  }),
  'zone-of-other-place': (zone) => ({
    what: `Volgens areaServed zijn dit tijden in ${zone}, en timeZone zegt iets anders of ontbreekt.`,
    why: openOrNot,
    remedy: `Schrijf timeZone: ${zone}, of verbeter areaServed.`,
  }),
  'hours-odd': (times) => ({
    what: `${quote(times)} duurt tot ver in de volgende dag, of korter dan een half uur.`,
    why: openOrNot,
    remedy:
      'Kijk of de twee tijden zijn omgedraaid, of een cijfer fout is. Een lijn die nachts open is, stopt om 06:00 of eerder.',
  }),
  'closure-far-ahead': (day) => ({
    what: `Deze sluiting ligt meer dan 18 maanden vooruit: ${quote(day)}.`,
    why: openOrNot,
    remedy: 'Kijk of het jaar klopt.',
  }),
  'hours-differ': (other) => ({
    what: `Het kanaal ${quote(other)} heeft andere tijden, volgens dezelfde bronnen.`,
    why: openOrNot,
    remedy: 'Kijk in de bron of het verschil klopt.',
  }),
  'address-of-nobody': (host) => ({
    what: `Geen bron van dit kanaal en geen naam van de dienst wijst naar ${host}.`,
    why: wrongDesk,
    remedy:
      'Open het adres en kijk of het van deze dienst is, letter voor letter. Klopt het? Leg het vast met npm run content:verify.',
  }),
  'high-of-one-source': (publisher) => ({
    what: `Dit is high, en alleen ${quote(publisher)} zegt het: niet de organisatie zelf en niet de overheid.`,
    why: reasons.sure,
    remedy: 'Zet er een tweede bron bij, van een ander; of schrijf confidence: medium.',
  }),
  'sources-elsewhere': (provider) => ({
    what: `Geen bron van dit kanaal is van ${quote(provider)}, en nergens anders in dit bestand staat er een van.`,
    why: reasons.sure,
    remedy: 'Kijk of de bronnen over dit kanaal gaan.',
  }),
  'reach-for-islands': () => ({
    what: 'De nummers van deze dienst werken alleen op Bonaire, Saba en Sint Eustatius, en volgens areaServed is de dienst er ook voor anderen.',
    why: 'Iemand in Europees Nederland zou een nummer bellen dat daar niet werkt.',
    remedy: 'Schrijf areaServed: [caribbean-netherlands], of verbeter reachableFrom.',
  }),
  'superseded-without-end': () => ({
    what: 'Deze dienst is superseded, en er staat niet bij wanneer hij stopte.',
    why: reasons.dates,
    remedy: 'Zet ended erbij, zo precies als de bron het zegt.',
  }),
  'not-of-node': (node) => ({
    what: `De dienst noemt het onderdeel ${quote(node)}, en dat noemt de dienst niet.`,
    why: reasons.appearsNowhere,
    remedy: `Zet de dienst bij services van ${quote(node)}, of haal node hier weg.`,
  }),
  'read-before-published': (published) => ({
    what: `Deze bron is gelezen voordat hij verscheen (${published}).`,
    why: reasons.dates,
    remedy: 'Kijk welke van de twee datums fout is.',
  }),
  'live-without-address': () => ({
    what: 'De bladzijde zelf is gelezen (copy: live), en het adres ontbreekt.',
    why: reasons.oldFigure,
    remedy: 'Zet url erbij, of schrijf copy: archived of copy: document.',
  }),
  'source-twice': (id) => ({
    what: `De bron ${quote(id)} heeft hetzelfde adres.`,
    why: 'Twee namen voor één bron lijken twee bronnen, en dan lijkt een feit zekerder dan het is.',
    remedy: 'Houd een van de twee, en gebruik overal dat id.',
  }),
  'image-asked-for': (words) => ({
    what: `Hier vraag je bezoekers een beeld te sturen of te bewaren: ${quote(words)}.`,
    why: 'Dat kan strafbaar zijn en het schaadt het kind op het beeld: niemand mag zo’n beeld sturen of bewaren, ook niet als bewijs.',
    remedy: 'Zeg wat je dan wel doet: het webadres opschrijven en het melden.',
  }),
  'warning-without-not': (id) => ({
    what: `${quote(id)} waarschuwt ergens voor, en in de woorden staat geen niet, nooit of geen.`,
    why: 'Iemand in gevaar zou het advies krijgen om te doen wat schaadt.',
    remedy: 'Zeg wat iemand niet moet doen; of geef de stap een ander id.',
  }),
  'link-words-of-other': (words, key) => ({
    what: `De woorden ${quote(words)} zijn de naam van ${key}, en de link gaat ergens anders heen.`,
    why: wrongDesk,
    remedy: `Link naar ${key}, of gebruik andere woorden.`,
  }),
  'typed-hours': (words) => ({
    what: `De openingstijden ${quote(words)} zijn in een tekst getypt, zonder bron.`,
    why: 'Tijden in een zin blijven achter als ze veranderen, en dan belt iemand voor niets.',
    remedy: 'Laat ze weg: de tijden staan al bij het nummer. Of zet <Cite source="…" /> achter de zin.',
  }),
  'name-in-public': (name) => ({
    what: `${quote(name)} lijkt de naam of het e-mailadres van een mens.`,
    why: 'Deze bestanden zijn openbaar, en de namen erin dus ook.',
    remedy: 'Schrijf een rol of initialen, zoals editor-1.',
  }),
} satisfies Partial<Sentences>;
