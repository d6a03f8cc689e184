import { type Message, quote } from '../quote';

const useContact = 'use <Contact service="…" channel="…" /> in the text, or leave it out';
const useFigure = 'use <Figure series="…" year="…" /> in the text, or say it without the number';

/** Sentences about what may not be typed in prose, because it must stand in one place with its source. */
export const proseMessages = {
  'typed-phone': (text: string): Message => ({
    what: `the phone number ${quote(text)} is typed in prose`,
    remedy: useContact,
  }),
  'typed-email': (text: string): Message => ({
    what: `the e-mail address ${quote(text)} is typed in prose`,
    remedy: useContact,
  }),
  'typed-money': (text: string): Message => ({
    what: `the amount ${quote(text)} is typed in prose`,
    remedy: useFigure,
  }),
  'typed-percentage': (text: string): Message => ({
    what: `the percentage ${quote(text)} is typed in prose`,
    remedy: useFigure,
  }),
  'typed-number': (text: string): Message => ({
    what: `the number ${quote(text)} is typed in prose`,
    remedy: useFigure,
  }),
  'typed-count': (text: string): Message => ({ what: `the count ${quote(text)} is typed in prose`, remedy: useFigure }),
};
