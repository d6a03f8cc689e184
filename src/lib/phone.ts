/** Service numbers that work inside the Netherlands only; they have no international form. */
const nationalOnly = /^0(800|9\d\d)/;

/**
 * The `tel:` address of a phone number (RFC 3966).
 * A Dutch number with an area code gets its global form, so that it also works from abroad;
 * service numbers (0800, 0900) and short or local numbers have none and stay as they are dialled.
 *
 * @param number as an editor writes it: `020-261 52 75`, `0800-0432`, `112`
 */
export function telAddress(number: string): string {
  const digits = number.replace(/[^\d+]/g, '').replace(/^00/, '+');
  const isGlobal = digits.startsWith('+');
  const hasAreaCode = digits.startsWith('0') && !nationalOnly.test(digits);
  return `tel:${!isGlobal && hasAreaCode ? `+31${digits.slice(1)}` : digits}`;
}
