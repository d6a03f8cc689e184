import { quote, type Sentences } from '../../format';
import { reasons } from './reasons';

const useContact = 'Use <Contact service="…" channel="…" /> in the text, or leave it out.';
const useFigure = 'Use <Figure series="…" year="…" /> in the text, or say it without the number.';

const contact = (what: string) => ({ what, why: reasons.oldNumber, remedy: useContact });
const figure = (what: string) => ({ what, why: reasons.oldFigure, remedy: useFigure });

/** Sentences about what may not be typed in prose, because it must stand in one place with its source. */
export const proseMessages = {
  'typed-account': (text) => ({
    what: `The account number ${quote(text)} is typed in a text.`,
    why: 'This site asks nobody for money, and with a false number a visitor loses it.',
    remedy: 'Leave it out, and link to the page of the organisation itself.',
  }),
  'typed-phone': (text) => contact(`The phone number ${quote(text)} is typed in a text.`),
  'typed-email': (text) => contact(`The e-mail address ${quote(text)} is typed in a text.`),
  'typed-money': (text) => figure(`The amount ${quote(text)} is typed in a text.`),
  'typed-percentage': (text) => figure(`The percentage ${quote(text)} is typed in a text.`),
  'typed-number': (text) => figure(`The number ${quote(text)} is typed in a text.`),
  'typed-count': (text) => figure(`The count ${quote(text)} is typed in a text.`),
} satisfies Partial<Sentences>;
