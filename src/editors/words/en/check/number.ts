import type { NumberLength } from '@/lib/phone';
import { choices, quote, type Sentences } from '../../format';

const inVain = 'Somebody who needs help would call and reach nobody.';
const lookUp = 'Look the number up once more at its source.';

/** How many digits there are, and how many there should be. */
const lengths: Record<NumberLength, (digits: number) => string> = {
  dutch: (digits) => `This number has ${digits} digits, a Dutch number has 10.`,
  service: (digits) =>
    `After the first four digits ${digits === 1 ? 'comes 1' : `come ${digits}`}, and 4 or 7 belong there.`,
  'after-31': (digits) => `After +31 ${digits === 1 ? 'comes 1 digit' : `come ${digits} digits`}, and 9 belong there.`,
};

/** Sentences about telephone numbers. */
export const numberMessages = {
  'number-length': (digits: number, of: NumberLength) => ({
    what: lengths[of](digits),
    why: inVain,
    remedy: lookUp,
  }),
  'number-look-alike': (code: string) => ({
    what: `There is a character in this number that only looks like a hyphen, a space or a digit (${code}).`,
    why: inVain,
    remedy: 'Type the number again yourself, with digits, spaces and hyphens; don’t paste it.',
  }),
  'number-zero-after-country': () => ({
    what: 'After the code of the country stands a 0, which is dialled within the country only.',
    why: inVain,
    remedy: 'Take the 0 away: +31 20 and so on.',
  }),
  'number-service-from-abroad': () => ({
    what: 'Numbers that start with 0800, 0900, 0906 or 0909 cannot be called with +31.',
    why: inVain,
    remedy: 'Write the number as it is called in the Netherlands, such as "0800-0432".',
  }),
  'number-short': () => ({
    what: 'This number of three digits is not in the list of short numbers that exist.',
    why: inVain,
    remedy: `${lookUp} If it is right, ask a developer to add it to the list.`,
  }),
  'number-none': () => ({
    what: 'No telephone has this number.',
    why: inVain,
    remedy: `${lookUp} A Dutch number starts with 0, one from elsewhere with + and the code of the country.`,
  }),
  'number-not-on-whatsapp': () => ({
    what: 'WhatsApp cannot open this number.',
    why: 'Somebody who taps it would get a message about a fault instead of help.',
    remedy: 'Write an ordinary number, such as "06-1234 5678"; or change the type.',
  }),
  'reach-of-number': () => ({
    what: 'This number works in one country only: outside it nobody has it.',
    why: inVain,
    remedy:
      'Write one place under reachableFrom. Is there a number for abroad? Make it a channel of its own, with + and the code of the country.',
  }),
  'cost-for-number': (costs: readonly string[]) => ({
    what: `A call to this kind of number cannot cost that; it can be ${choices(costs)}.`,
    why: 'Somebody with no credit, or with parents who see the bill, decides by this whether to call.',
    remedy: 'Look at the source again: either the cost is wrong or the number.',
  }),
  'emergency-number': (value: string, numbers: readonly string[]) => ({
    what: `${quote(value)} is not a number of this emergency service; it has ${choices(numbers)}.`,
    why: 'These numbers stand on every page, and somebody in danger has no time to try another one.',
    remedy: 'Put the right number back. If it has really changed, a developer must change the list as well.',
  }),
} satisfies Partial<Sentences>;
