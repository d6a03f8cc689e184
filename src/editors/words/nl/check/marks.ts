import type { UnreadMark } from '@/lib/unread-marks';
import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

/** What is wrong with a mark that nothing reads, and the right way to type it, in Dutch. */
const unreadMarks: Record<UnreadMark, [what: string, remedy: string]> = {
  emphasis: [
    'en zo werkt vet of schuin niet',
    'Schrijf **woorden** in een tekst, met een spatie om de sterren en niet erbinnen. Haal de tekens weg uit een veld.',
  ],
  strike: ['en dat doet hier niets', 'Haal de tekens weg, en ook wat niet meer klopt.'],
  task: ['en deze site heeft geen afvinklijsten', 'Haal de rechte haken weg; schrijf een punt als - woorden.'],
  footnote: ['en deze site heeft geen voetnoten', 'Zeg het in de zin, of noem de bron met <Cite source="…" />.'],
  link: [
    'en zo werkt een link niet',
    'Schrijf in een tekst [woorden](https://…), zonder spatie ertussen. Haal de tekens weg uit een veld.',
  ],
  table: [
    'en deze site heeft geen tabellen in teksten',
    'Maak er een lijst van: elke rij een punt dat begint met een streepje.',
  ],
  heading: ['en zo werkt een kopje niet', 'Zet een spatie achter ##, of begin de zin met een ander woord.'],
  address: ['een adres waar niemand op kan tikken', 'Maak er een link van: [naam van de bladzijde](https://…).'],
  encoding: [
    'letters die in de verkeerde codering zijn gelezen',
    'Typ deze letters opnieuw, en sla het bestand op als UTF-8.',
  ],
  quotes: [
    'tussen aanhalingstekens die bezoekers zouden zien',
    'Zet rechte aanhalingstekens om de waarde, of geen: "…".',
  ],
  entity: ['een teken zoals HTML het schrijft', 'Typ het teken zelf, zoals & of é.'],
  tag: ['en dat is HTML, in een veld met gewone woorden', 'Haal de tags weg.'],
  italic: ['en dit is een veld met gewone woorden', 'Haal de tekens weg.'],
};

/** Sentences about Markdown that this site does not read, in Dutch. */
export const markMessages = {
  'unread-mark': (mark, words) => ({
    what: `Hier staat ${quote(words)}, ${unreadMarks[mark][0]}.`,
    why: reasons.textOnly,
    remedy: unreadMarks[mark][1],
  }),
  'heading-underlined': (words) => ({
    what: `De regel met tekens onder ${quote(words)} maakt er een kopje van.`,
    why: reasons.heardHeadings,
    remedy: 'Zet er ## voor als het een kopje is; of zet een lege regel boven de regel met tekens.',
  }),
  'list-start': (start) => ({
    what: `Hier begint een lijst met nummer ${start}.`,
    why: 'Bezoekers zouden een zin lezen als punt van een lijst, of de punten ervoor missen.',
    remedy: `Zet een backslash voor de punt als het een zin is: ${start}\\. Of begin de lijst met 1.`,
  }),
} satisfies Partial<Sentences>;
