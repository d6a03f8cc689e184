import { nationalDigits } from './numbers';
import { fold } from './words';

/** A number of a hotel room or a year is no telephone number: from this many digits on, or three. */
const fewestDigits = 5;

/**
 * A question that is nothing but a telephone number, an e-mail or a web address, in one spelling: digits as they are
 * dialled within the country, or the name of the host. Undefined for any other question.
 */
export function contactIn(question: string): string | undefined {
  const text = fold(question).trim();
  if (/^\+?[\d\s()./\p{Pd}]+$/u.test(text)) {
    const digits = nationalDigits(text);
    return digits.length === 3 || digits.length >= fewestDigits ? digits : undefined;
  }
  const [, host] = /^(?:https?:\/\/)?(?:[^\s@/]+@)?((?:[a-z\d-]+\.)+[a-z]{2,})(?:[/:?#]\S*)?$/.exec(text) ?? [];
  return host?.replace(/^www\./, '');
}

/**
 * The documents with this contact: the very number, or the host or one below it.
 *
 * @param contacts documents by contact, each as {@link contactIn} gives it
 */
export function listedUnder(contact: string, contacts: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const known = Object.keys(contacts).find((one) => contact === one || contact.endsWith(`.${one}`));
  return known ? (contacts[known] ?? []) : [];
}
