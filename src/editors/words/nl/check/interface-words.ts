import { languageNames } from '@/lib/language-names';
import { choices, quote, type Sentences } from '../../format';
import { didYouMean } from './words';

/** Sentences about the words of menus, buttons and labels, in Dutch. */
export const interfaceWordMessages = {
  'interface-words-missing': (locale, source) => ({
    what: `Er zijn geen woorden in het ${languageNames([locale], 'nl')} voor menu’s en knoppen.`,
    why: 'Zonder die woorden kan geen bladzijde in die taal op de site, en vinden lezers van die taal niets.',
    remedy: `Kopieer ${source}, geef de kopie deze naam, en vertaal de tekst achter elke dubbele punt.`,
  }),
  'interface-words-copied': (other, same, count) => ({
    what: `${same} van de ${count} zinnen in dit bestand zijn letter voor letter die van ${other}.`,
    why: 'Wie deze taal leest, krijgt menu’s en knoppen in een andere, en een schermlezer leest ze voor in de verkeerde taal.',
    remedy: 'Vertaal de tekst achter elke dubbele punt.',
  }),
  'interface-word-missing': (key, source, line, words) => ({
    what: `Er zijn geen woorden voor ${quote(key)}${words === undefined ? '' : `, in de bron ${quote(words)}`}.`,
    why: 'Een bezoeker zou op een knop of bij een vakje niets zien, of de naam van het veld.',
    remedy: `Schrijf ze hier. Op regel ${line} van ${source} staat wat je vertaalt.`,
  }),
  'interface-word-unknown': (key, near, source) => ({
    what: `${quote(key)} staat hier, maar niet in ${source}.`,
    why: 'Geen bezoeker leest deze woorden ooit, en wie hierna vertaalt, doet werk voor niets.',
    remedy: didYouMean(near, 'haal het weg'),
  }),
  'interface-words-not-json': () => ({
    what: 'Vanaf hier is dit bestand niet als JSON geschreven.',
    why: 'Met woorden die niet te lezen zijn kan geen bladzijde worden gemaakt, en houden bezoekers de oude bladzijden.',
    remedy:
      'Zet elke naam en elke tekst tussen dubbele aanhalingstekens, met een komma tussen twee ervan, maar niet na de laatste.',
  }),
  'message-broken': (text) => ({
    what: `In ${quote(text)} staat een { of een < zonder de } of de tag die erbij hoort.`,
    why: 'Hierdoor kan geen bladzijde worden gemaakt, en houden bezoekers de oude bladzijden.',
    remedy: 'Zet achter elke { een }, en achter elke <naam> een </naam>, zoals in de andere taal.',
  }),
  'message-shows-mark': (mark) => ({
    what: `Bezoekers zien hier ${quote(mark)} staan: tussen rechte aanhalingstekens (') wordt niets ingevuld.`,
    why: 'Op die plek hoort een naam, een datum of een link, en die ontbreekt dan.',
    remedy: 'Haal de twee aanhalingstekens weg. Hoort er een aanhalingsteken? Typ dan ‘ of ’.',
  }),
  'message-other-values': (lacking, unknown) => ({
    what: `Hier ${[...(lacking.length > 0 ? [`ontbreekt ${choices(lacking)}`] : []), ...(unknown.length > 0 ? [`staat ${choices(unknown)}`] : [])].join(' en ')}, anders dan in de taal waaruit je vertaalt.`,
    why: 'Op die plek hoort een naam, een datum of een link, en die ontbreekt dan.',
    remedy: 'Neem wat tussen { } en < > staat precies over; alleen de woorden eromheen vertaal je.',
  }),
} satisfies Partial<Sentences>;
