import { choices, choiceWords, quote, type Sentences } from '../../format';
import { reasons } from './reasons';
import { actualWords, expectedWords, typeRemedies } from './values';
import { didYouMean, oneOfThese } from './words';

/** Sentences about what stands in a document, in Dutch. */
export const documentMessages = {
  'not-fields': (actual) => ({
    what: `Hier horen velden, zoals "title: …", en er staat ${actualWords(actual)}.`,
    why: reasons.unread,
    remedy: 'Schrijf elk veld op een eigen regel.',
  }),
  'unknown-field': (name, near, known) => ({
    what: `Hier bestaat geen veld ${quote(name)}.`,
    why: reasons.appearsNowhere,
    remedy: didYouMean(near, oneOfThese(known, near) ?? 'haal het weg'),
  }),
  'unknown-fields': (names) => ({
    what: `Hier bestaan geen velden ${choices(names)}.`,
    why: reasons.appearsNowhere,
    remedy: 'Kijk of erboven een regel is weggevallen of verplaatst; zet ze anders in hun eigen groep.',
  }),
  'missing-fields': (names) => ({
    what: `Hier ontbreken de velden ${choices(names)}.`,
    why: 'Zonder deze velden is een deel van de bladzijde voor een bezoeker leeg of fout.',
    remedy:
      'Kijk of er een regel is weggevallen of verplaatst; zet ze er anders bij, zoals in een ander document van dit type.',
  }),
  'missing-field': (name, description) => ({
    what: `Het veld ${quote(name)} ontbreekt.`,
    why: 'Zonder dit veld is een deel van de bladzijde voor een bezoeker leeg of fout.',
    remedy: description ? `Zet ${quote(name)} erbij. Daar hoort in: ${description.nl}` : `Zet ${quote(name)} erbij.`,
  }),
  'wrong-type': (expected, actual, way, text) => ({
    what: `Hier hoort ${expectedWords[expected]}, en er staat ${actualWords(actual)}.`,
    why:
      way === 'quote' && actual.kind === 'number'
        ? 'Zonder aanhalingstekens kan een nummer zijn eerste 0 kwijtraken en een datum zijn maand. Dan krijgt een bezoeker de verkeerde.'
        : 'Zo kan de site het niet tonen: een bezoeker zou niets zien, of iets wat niet klopt.',
    remedy: typeRemedies[way](text, expected),
  }),
  'wrong-value': (actual, allowed, near) => ({
    what: `Hier staat ${actualWords(actual)}, en het kan alleen een van deze zijn: ${choiceWords(allowed, expectedWords)}.`,
    why: 'Alleen voor deze keuzes heeft de site woorden. Bij iets anders zou een bezoeker niets lezen.',
    remedy: near === undefined ? 'Kies een van deze.' : `Bedoel je ${quote(near)}? Zo niet: kies een andere.`,
  }),
  'wrong-form': (form, description) => ({
    what: form ? `Zo moet het hier staan: ${form.nl}.` : 'Dit is niet in de juiste vorm geschreven.',
    why: 'Zoals het er nu staat, kan een bezoeker het niet lezen of gebruiken.',
    remedy: description ? `Schrijf het zo op. Hier hoort in: ${description.nl}` : 'Schrijf het zo op.',
  }),
  'folded-text': () => ({
    what: 'Deze tekst eindigt met een nieuwe regel, door de > of | waarmee hij begint.',
    why: 'De woorden zouden niet passen waar één regel hoort.',
    remedy: 'Schrijf >- in plaats daarvan.',
  }),
  'empty-text': () => ({
    what: 'Hier staat geen tekst.',
    why: 'Een bezoeker zou een gat zien, en wie de bladzijde laat voorlezen, hoort niets.',
    remedy: 'Schrijf de tekst, of haal het veld weg als het niet hoeft.',
  }),
  'empty-list': () => ({
    what: 'Deze lijst is leeg.',
    why: 'Een bezoeker zou een kopje vinden met niets eronder, of niemand om contact mee te zoeken.',
    remedy: 'Zet er minstens één ding in.',
  }),
  'no-source': () => ({
    what: 'Dit feit heeft geen bron.',
    why: 'Een lezer moet kunnen zien wie het zegt. Anders is het alleen ons woord.',
    remedy: 'Noem minstens één bron die het zegt. Zonder bron kan het niet op de site.',
  }),
  'too-long': (length, most) => ({
    what: `Dit is ${length} tekens lang, en het mogen er ${most} zijn.`,
    why: 'Op een telefoon duwt een lange tekst de hulp uit beeld, en zoekmachines kappen hem af.',
    remedy: length - most === 1 ? 'Maak het 1 teken korter.' : `Maak het ${length - most} tekens korter.`,
  }),
  'too-many': (count, most) => ({
    what: `In deze lijst staan er ${count}, en het mogen er ${most} zijn.`,
    why: 'Wie in nood is, kan een lange lijst niet overzien.',
    remedy: 'Laat de belangrijkste staan.',
  }),
  'out-of-range': (bound, limit) => ({
    what: `Dit getal kan niet kloppen: het moet ${limit} zijn of ${bound === 'least' ? 'meer' : 'minder'}.`,
    why: 'Door een getal dat niet kan kloppen, gaan lezers ook aan de andere twijfelen.',
    remedy: 'Zoek het getal weer op in de bron.',
  }),
  'no-such-day': (text) => ({
    what: `De dag ${quote(text)} bestaat niet.`,
    why: reasons.dates,
    remedy: 'Kijk in een kalender welke dag het was.',
  }),
  'future-date': (text, today) => ({
    what: `De datum ${quote(text)} moet nog komen: vandaag is het ${today}.`,
    why: reasons.dates,
    remedy: 'Kijk of het jaar, de maand en de dag kloppen.',
  }),
  'listed-twice': (text) => ({
    what: `In deze lijst staat ${quote(text)} twee keer.`,
    why: 'Een bezoeker zou twee keer hetzelfde lezen, en het verschil zoeken.',
    remedy: 'Houd een van de twee.',
  }),
  'channel-twice': (id) => ({
    what: `In dit bestand staat nog een kanaal met het id ${quote(id)}.`,
    why: reasons.oneOfTwo,
    remedy: 'Geef elk kanaal een eigen id.',
  }),
  'year-twice': (year) => ({
    what: `In deze reeks staat nog een cijfer voor ${year}.`,
    why: reasons.oneOfTwo,
    remedy: 'Houd een van de twee, of zet het andere in een eigen reeks.',
  }),
  'no-front-matter': () => ({
    what: 'De tekst begint niet met zijn velden tussen twee regels ---.',
    why: 'Zonder titel en adres kan geen bezoeker de bladzijde vinden.',
    remedy: 'Begin het bestand met een regel ---, dan title, slug en summary, en dan weer een regel ---.',
  }),
  'front-matter-language': (fence) => ({
    what: `Om de velden bovenaan staat ${quote(fence)}, en daar mogen alleen regels staan met precies ---.`,
    why: reasons.code,
    remedy: 'Schrijf op die regel --- en verder niets, en de velden als YAML.',
  }),
  'front-matter-open': () => ({
    what: 'De velden bovenaan houden niet op.',
    why: 'De hele tekst zou als velden gelezen worden, en een bezoeker zou een lege bladzijde vinden.',
    remedy: 'Zet na het laatste veld een regel met alleen ---.',
  }),
  'second-front-matter': () => ({
    what: 'De tekst begint nog eens met --- of +++. Andere programma’s lezen dat als velden en voeren het misschien uit.',
    why: reasons.code,
    remedy: 'Haal die regel weg: velden horen tussen de eerste twee regels ---.',
  }),
  'answer-without-words': (question, structure) => ({
    what: `In ${structure} staat een antwoord op "${question}", en deze tekst zegt het niet.`,
    why: 'Wie nog niet durft te bellen, wil dit eerst lezen.',
    remedy: `Schrijf het antwoord onder honesty, na "${question}:"; of haal "${question}:" weg uit ${structure}.`,
  }),
  'words-without-answer': (question, structure) => ({
    what: `Dit geeft antwoord op "${question}", en ${structure} heeft daar geen bron voor.`,
    why: 'Een belofte zonder bron, zoals dat bellen anoniem is, kan iemand in gevaar brengen.',
    remedy: `Haal deze woorden weg; of zet de bron van het antwoord in ${structure}, onder honesty, bij ${question}.`,
  }),
  'slug-missing': () => ({
    what: 'Deze bladzijde heeft geen slug. Alleen de voorpagina mag zonder.',
    why: reasons.oneAddress,
    remedy: 'Zet slug erbij: het laatste deel van het adres.',
  }),
  'slug-on-home': () => ({
    what: 'De voorpagina heeft een slug.',
    why: 'De voorpagina opent met alleen de taal. Met een slug vinden bezoekers haar daar niet.',
    remedy: 'Haal de slug weg.',
  }),
} satisfies Partial<Sentences>;
