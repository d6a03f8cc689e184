import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

const useContact = 'Gebruik <Contact service="…" channel="…" /> in de tekst, of laat het weg.';
const useFigure = 'Gebruik <Figure series="…" year="…" /> in de tekst, of zeg het zonder het getal.';

/** Sentences about what may not be typed in prose, in Dutch. */
export const proseMessages = {
  'typed-phone': (text) => ({
    what: `Het telefoonnummer ${quote(text)} is in een tekst getypt.`,
    why: reasons.oldNumber,
    remedy: useContact,
  }),
  'typed-email': (text) => ({
    what: `Het e-mailadres ${quote(text)} is in een tekst getypt.`,
    why: reasons.oldNumber,
    remedy: useContact,
  }),
  'typed-money': (text) => ({
    what: `Het bedrag ${quote(text)} is in een tekst getypt.`,
    why: reasons.oldFigure,
    remedy: useFigure,
  }),
  'typed-percentage': (text) => ({
    what: `Het percentage ${quote(text)} is in een tekst getypt.`,
    why: reasons.oldFigure,
    remedy: useFigure,
  }),
  'typed-number': (text) => ({
    what: `Het getal ${quote(text)} is in een tekst getypt.`,
    why: reasons.oldFigure,
    remedy: useFigure,
  }),
  'typed-count': (text) => ({
    what: `Het aantal ${quote(text)} is in een tekst getypt.`,
    why: reasons.oldFigure,
    remedy: useFigure,
  }),
} satisfies Partial<Sentences>;
