import { type NumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** What a call costs by the number alone: nothing, the rate of the service, or an ordinary call; short ones differ. */
export type NumberKind = 'free' | 'service' | 'ordinary' | 'short';

/**
 * Numbers that follow no rule, each with the document in `content/sources` that gives it: those of three digits, and the
 * free number of Bonaire. They have no form for abroad; one of three digits that is not here is refused.
 */
export const knownNumbers: Readonly<Record<string, string>> = {
  '112': 'rijnmond-2019-10-emergency-number',
  '113': 'upday-2025-10-113-free',
  '911': 'kpcn-2022-09-police-news',
  '918': 'rcn-2023-07-guana-chat-bonaire-schools',
  '08020802': 'rcn-2025-03-domestic-violence-campaign',
};

/** How many digits which kind of number has: the whole Dutch one, what follows 0800 and its like, what follows +31. */
export type NumberLength = 'dutch' | 'service' | 'after-31';

/** Why something is no number that anybody can call. */
export type NumberFault =
  | { fault: 'length'; digits: number; of: NumberLength }
  | { fault: 'look-alike'; character: string }
  | { fault: 'form' | 'zero-after-country' | 'service-from-abroad' | 'short' | 'none' };

/** A number as a telephone dials it, and its kind. */
export type PhoneNumber = { dialled: string; kind: NumberKind };

/** Dashes, blanks, digits and invisible characters that look as if one could dial them. */
const lookAlike = /[^ -~]/u;

/** Numbers that work within the Netherlands only: free, and with a rate of their own. They have no form for abroad. */
const servicePrefix = /^0(?:800|90[069])/;

/** Seven digits without a zero: how people on Bonaire, Saba and Sint Eustatius write a number of theirs. */
const islandNumber = /^[2-9]\d{6}$/;

const kinds: Partial<Record<NonNullable<NumberType>, NumberKind>> = { TOLL_FREE: 'free', PREMIUM_RATE: 'service' };

/**
 * Reads a phone number. Lengths and kinds follow the Dutch numbering plan (Nummerplan telefoon- en ISDN-diensten,
 * BWBR0010198); whether a line can have the number is judged by libphonenumber, which keeps the plans of all countries.
 *
 * @param written as an editor writes it, digits with blanks and hyphens: `020-261 52 75`, `0800-0432`, `112`
 */
export function readNumber(written: string): PhoneNumber | NumberFault {
  const character = lookAlike.exec(written)?.[0];
  if (character) return { fault: 'look-alike', character };
  if (!/^\+?\d[\d -]*\d$/.test(written)) return { fault: 'form' };
  const digits = written.replace(/[ -]/g, '').replace(/^00/, '+');
  if (Object.hasOwn(knownNumbers, digits)) return { dialled: digits, kind: 'short' };
  if (/^\d{3}$/.test(digits)) return { fault: 'short' };
  // Harmonised European services (Decision 2007/116/EC): free of charge, and the same digits in every country.
  if (/^116\d{3}$/.test(digits)) return { dialled: digits, kind: 'free' };
  if (digits.startsWith('+31')) return readDutch(digits, digits.slice(3));
  if (servicePrefix.test(digits)) {
    const rest = digits.length - 4;
    return rest === 4 || rest === 7 ? known(digits, digits) : { fault: 'length', digits: rest, of: 'service' };
  }
  if (digits.startsWith('0')) {
    return digits.length === 10 ? known(digits) : { fault: 'length', digits: digits.length, of: 'dutch' };
  }
  // Municipalities: 14 and an area code; not every network abroad knows them.
  if (/^140\d{2,3}$/.test(digits)) return known(digits, digits);
  if (digits.startsWith('+')) return known(digits);
  return islandNumber.test(digits) ? known(`+599${digits}`) : { fault: 'none' };
}

/** A number that starts with +31, and what follows. */
function readDutch(digits: string, rest: string): PhoneNumber | NumberFault {
  if (rest.startsWith('0')) return { fault: 'zero-after-country' };
  if (servicePrefix.test(`0${rest}`)) return { fault: 'service-from-abroad' };
  return rest.length === 9 ? known(digits) : { fault: 'length', digits: rest.length, of: 'after-31' };
}

/** The number, if there can be a line with it. */
function known(digits: string, dialled?: string): PhoneNumber | NumberFault {
  const number = parsePhoneNumberFromString(digits, { defaultCountry: 'NL', extract: false });
  if (!number?.isValid()) return { fault: 'none' };
  return { dialled: dialled ?? number.number, kind: kinds[number.getType() ?? 'FIXED_LINE'] ?? 'ordinary' };
}

/**
 * The digits that a telephone dials: with the code of the country where the number has a form for abroad, else as it is
 * dialled in its own country.
 *
 * @throws Error when it is no number; `content:check` has refused those
 */
export function dialledNumber(written: string): string {
  const number = readNumber(written);
  if ('fault' in number) throw new Error(`"${written}" is no phone number (${number.fault}).`);
  return number.dialled;
}

/**
 * The `tel:` address of a phone number. RFC 3966 wants a `phone-context` on a number without a country code, which
 * telephones do not understand; so short numbers and service numbers go without it, as all sites write them.
 */
export function telAddress(written: string): string {
  return `tel:${dialledNumber(written)}`;
}
