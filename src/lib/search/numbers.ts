import { fold } from './words';

/** Digits on end with what people write between them, and with the plus of a code of a country. */
const written = /\+?\d(?:[\s()./\p{Pd}]*\d){6,}/gu;

/** A text without the phone numbers in it that start as such: one that shares some digits is another number. */
export const withoutNumbers = (text: string) =>
  fold(text).replace(written, (number) => (/^[+0]/.test(number) ? ' ' : number));

/**
 * The phone numbers in a text, as a telephone in the Netherlands dials them: digits alone, without the code of the
 * country or of the islands. `0800-0432`, `0800 0432` and `08000432` are one; so are `088 0767 000`, `+31 88 0767000` and
 * `0031 (0)880767000`.
 */
export function numbersIn(text: string): string[] {
  return (fold(text).match(written) ?? []).map(nationalDigits);
}

/** The digits of one number, without the code of the country or of the islands. */
export function nationalDigits(number: string): string {
  return number
    .replace(/\D/g, '')
    .replace(/^(?:00)?310?(?=\d{9}$|(?:800|90[069])\d{4}$)/, '0')
    .replace(/^(?:00)?599(?=\d{7}$)/, '');
}
