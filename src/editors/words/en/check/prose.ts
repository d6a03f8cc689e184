import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

const useContact = 'Use <Contact service="…" channel="…" /> in the text, or leave it out.';
const useFigure = 'Use <Figure series="…" year="…" /> in the text, or say it without the number.';

/** Sentences about what may not be typed in prose, because it must stand in one place with its source. */
export const proseMessages = {
  'typed-phone': (text) => ({
    what: `The phone number ${quote(text)} is typed in a text.`,
    why: reasons.oldNumber,
    remedy: useContact,
  }),
  'typed-email': (text) => ({
    what: `The e-mail address ${quote(text)} is typed in a text.`,
    why: reasons.oldNumber,
    remedy: useContact,
  }),
  'typed-money': (text) => ({
    what: `The amount ${quote(text)} is typed in a text.`,
    why: reasons.oldFigure,
    remedy: useFigure,
  }),
  'typed-percentage': (text) => ({
    what: `The percentage ${quote(text)} is typed in a text.`,
    why: reasons.oldFigure,
    remedy: useFigure,
  }),
  'typed-number': (text) => ({
    what: `The number ${quote(text)} is typed in a text.`,
    why: reasons.oldFigure,
    remedy: useFigure,
  }),
  'typed-count': (text) => ({
    what: `The count ${quote(text)} is typed in a text.`,
    why: reasons.oldFigure,
    remedy: useFigure,
  }),
} satisfies Partial<Sentences>;
