import type { RefusedPart } from '../../../details';
import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

/** A fault after which nothing of the file can be read. */
const unread = (what: string, remedy: string) => () => ({ what, why: reasons.unread, remedy });

/** Sentences about the form of YAML, in Dutch. */
export const yamlMessages = {
  'yaml-tab': unread('Hier staat een tab waar spaties horen.', 'Haal de tab weg en typ spaties.'),
  'yaml-indent': unread(
    'De regels hier springen niet evenveel in.',
    'Geef de velden van één groep hetzelfde aantal spaties.',
  ),
  'yaml-second-colon': unread(
    'In deze regel staat een tweede dubbele punt.',
    'Zet de tekst na de eerste dubbele punt tussen aanhalingstekens.',
  ),
  'yaml-no-colon': unread(
    'Er ontbreekt een dubbele punt, of een tekst loopt door waar een nieuw veld moet beginnen.',
    'Schrijf naam: waarde, met een spatie na de dubbele punt, en zet lange tekst tussen aanhalingstekens.',
  ),
  'yaml-block-in-brackets': unread(
    'Tussen haken staat een lijst of groep die inspringt.',
    'Schrijf alles tussen de haken, of alles zonder.',
  ),
  'yaml-not-closed': unread(
    'Hier begint een tekst met een aanhalingsteken, en aan het eind staat er geen.',
    'Zet hetzelfde aanhalingsteken achter de tekst.',
  ),
  'yaml-bracket-open': unread('Hier gaat een haak open die niet dichtgaat.', 'Zet ] of } achter het laatste deel.'),
  'yaml-no-comma': unread('Tussen twee delen ontbreekt een komma.', 'Zet een komma voor dit deel.'),
  'yaml-stray-part': unread(
    'De waarde is hiervoor al afgelopen, en er staat nog iets achter.',
    'Haal het weg; of zet de hele tekst tussen dubbele aanhalingstekens, met dit deel erbij.',
  ),
  'yaml-first-character': unread(
    'Een tekst zonder aanhalingstekens mag niet met dit teken beginnen.',
    'Zet de tekst tussen aanhalingstekens. Is het een lijst? Begin elk onderdeel dan op een eigen regel.',
  ),
  'yaml-backslash': unread(
    'In een tekst tussen dubbele aanhalingstekens staat een backslash (\\).',
    'Haal de backslash weg.',
  ),
  'yaml-two-documents': () => ({
    what: 'Een regel met --- begint hier een tweede document in hetzelfde bestand.',
    why: 'Alleen het eerste deel zou bij bezoekers komen.',
    remedy: 'Haal die regel weg: één bestand is één document.',
  }),
  'yaml-long-key': unread(
    'De naam van dit veld is langer dan een naam kan zijn.',
    'Zoek een dubbele punt in een tekst zonder aanhalingstekens.',
  ),
  'yaml-unreadable': unread(
    'Deze regel is niet te lezen als YAML.',
    'Kijk naar deze regel en de regel erboven, en zet tekst tussen aanhalingstekens.',
  ),
  'duplicate-key': (key) => ({
    what: `Het veld ${quote(key)} staat hier twee keer.`,
    why: reasons.oneOfTwo,
    remedy: 'Houd een van de twee.',
  }),
  'yaml-lost-behind-hash': (lost) => ({
    what: `De waarde stopt voor ${quote(lost)}: alles achter # valt weg.`,
    why: 'Bezoekers zouden een halve zin lezen.',
    remedy: 'Zet de hele tekst tussen aanhalingstekens; een opmerking staat op een eigen regel.',
  }),
  'yaml-refused': (part, text) => ({
    what: `Hier staat ${refusedParts[part]}: ${quote(text)}. Dat mag niet.`,
    why: 'Het ene programma leest dat anders dan het andere, en dan toont de site iets anders dan jij schreef.',
    remedy: refusedRemedies[part] ?? 'Zet tekst tussen aanhalingstekens, en schrijf al het andere helemaal uit.',
  }),
} satisfies Partial<Sentences>;

const refusedParts: Record<RefusedPart, string> = {
  directive: 'een regel die met % begint (een directive)',
  alias: 'iets wat met * begint (een alias)',
  anchor: 'iets wat met & begint (een anker)',
  tag: 'iets wat met ! begint (een tag)',
  'merge-key': 'een veld << (een merge-sleutel)',
  'group-as-name': 'een lijst of groep als naam van een veld',
};

/** How to mend a part that is no value, in Dutch. */
const refusedRemedies: Partial<Record<RefusedPart, string>> = {
  directive: 'Haal die regel weg.',
  'group-as-name': 'Schrijf daar een naam, zoals menu.',
};
