import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

const useContact = 'Gebruik <Contact service="…" channel="…" /> in de tekst, of laat het weg.';
const useFigure = 'Gebruik <Figure series="…" year="…" /> in de tekst, of zeg het zonder het getal.';

const contact = (what: string) => ({ what, why: reasons.oldNumber, remedy: useContact });
const figure = (what: string) => ({ what, why: reasons.oldFigure, remedy: useFigure });

/** Sentences about what may not be typed in prose, in Dutch. */
export const proseMessages = {
  'typed-account': (text) => ({
    what: `Het rekeningnummer ${quote(text)} is in een tekst getypt.`,
    why: 'Deze site vraagt niemand om geld, en met een vals nummer raakt een bezoeker het kwijt.',
    remedy: 'Laat het weg, en link naar de bladzijde van de organisatie zelf.',
  }),
  'typed-phone': (text) => contact(`Het telefoonnummer ${quote(text)} is in een tekst getypt.`),
  'typed-email': (text) => contact(`Het e-mailadres ${quote(text)} is in een tekst getypt.`),
  'typed-money': (text) => figure(`Het bedrag ${quote(text)} is in een tekst getypt.`),
  'typed-percentage': (text) => figure(`Het percentage ${quote(text)} is in een tekst getypt.`),
  'typed-number': (text) => figure(`Het getal ${quote(text)} is in een tekst getypt.`),
  'typed-count': (text) => figure(`Het aantal ${quote(text)} is in een tekst getypt.`),
} satisfies Partial<Sentences>;
