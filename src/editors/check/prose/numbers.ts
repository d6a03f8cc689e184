import { countWords } from '../counted-nouns';
import { freeNumbers } from './contacts';

// At most eight groups: without an end, the time would grow with the square of a row of numbers.
const digits = String.raw`\d+(?:[.,\s]\d+){0,7}`;
const before = String.raw`(?<![\p{L}\p{N}.,/])`;
const after = String.raw`(?![\p{L}\p{N}])`;
const list = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace('_', String.raw`\s+`))
    .join('|');
const numberWords = list(`${Object.values(countWords)
  .map(({ numbers }) => numbers)
  .join(' ')} honderd duizend hundred thousand half
  dertig veertig vijftig zestig zeventig tachtig negentig thirty forty fifty sixty seventy eighty ninety`);
const amount = String.raw`(?:${digits}|(?:${numberWords})(?:\s+(?:miljoen|miljard|million|billion))?)`;

/**
 * What every text with a figure has: a digit, a sign of money, or a number in words. Most texts have none, so it saves
 * time.
 */
export const mayHoldFigures = new RegExp(
  String.raw`[\d€$£]|${before}(?:${numberWords})${after}|duizend|mil(?:joen|jard|lion)|b(?:iljoen|illion)|trillion`,
  'iu',
);

/** Money: € 5, 1,5 miljoen euro, EUR 10, 20 cents. */
export const moneyForm = new RegExp(
  String.raw`(?:[€$£]|${before}EUR)\s?${digits}|${before}${amount}(?:\s+(?:miljoen|miljard|million|billion))?\s?(?:€|(?:euros?|euro's|EUR|eurocent|cents?)${after})`,
  'giu',
);

/** Percentages: 63%, 63 procent, vijftig procent. */
export const percentageForm = new RegExp(
  String.raw`${before}${amount}\s?(?:%|‰|(?:procent|percent|per\scent)${after})`,
  'giu',
);

/** Big numbers in words: 2 miljoen, a million, tienduizend. */
export const bigForm = new RegExp(
  String.raw`${before}(?:(?:${amount}|een|één|a|one|anderhalf)\s+(?:miljoen|miljard|biljoen|million|billion|trillion|duizend|thousand)\p{L}*|\p{L}{3,}duizend)${after}`,
  'giu',
);

const plainNumber = /(?<![\p{L}\p{N}.,/])(?:[1-9]\d{0,2}(?:[.,' \u00A0\u2009\u202F]\d{3})+|\d{4,})(?!\d)/gu;

/**
 * Names whose numbers are no figures: standards, laws, parliamentary papers. Capitals count: "en" is Dutch for "and".
 */
const numberedName = /\b(?:EN|ISO|IEC|NEN|ETSI|RFC|BCP|CVE|[Kk]amerstuk(?:ken)?|Stb\.?|Stcrt\.?)[\s:-]*$/;

/** Numbers of 1,000 and more, with or without separators, that are no years (1900-2099) and not part of a name. */
export function bigNumbers(text: string): { index: number; words: string }[] {
  return [...text.matchAll(plainNumber)]
    .filter((match) => !isYear(match[0]) && !numberedName.test(text.slice(0, match.index)))
    .map((match) => ({ index: match.index, words: match[0] }));
}

/** What comes before a year or an age rather than before a count. */
const yearAhead =
  /(?:^|[\s(])(?:in|sinds|vanaf|tot|van|voor|na|uit|medio|eind|begin|since|from|until|by|after|before|to|late|early|of)\s+$/i;
const ageAhead = /(?:onder de|boven de|vanaf|leeftijd van|under|aged|age|above)\s+$/i;

/**
 * Counts: a number, in digits or written out up to twenty, with a counted noun as the first or second word after it.
 */
export function counts(text: string, language: string): { index: number; words: string }[] {
  const form = countForms[language];
  if (!form) return [];
  return [...text.matchAll(form)]
    .filter(({ groups, index }) => {
      const { number = '', between } = groups ?? {};
      const ahead = text.slice(0, index);
      if (freeNumbers.includes(number)) return false;
      if (isYear(number)) return between === undefined && !yearAhead.test(ahead);
      return !(between !== undefined && ageAhead.test(ahead));
    })
    .map((match) => ({ index: match.index, words: match[0] }));
}

const countForms: Record<string, RegExp> = Object.fromEntries(
  Object.entries(countWords).map(([language, { numbers, between, nouns }]) => {
    const number = String.raw`(?<number>\d+(?:[.,]\d+)?|${list(numbers)})\s+`;
    const oneBetween = String.raw`(?:(?!(?:${list(between)})\s)(?<between>[\p{L}\-'’]+)\s+)?`;
    return [language, new RegExp(`${before}${number}${oneBetween}(?:${list(nouns)})${after}`, 'giu')];
  }),
);

function isYear(number: string): boolean {
  return /^(19|20)\d\d$/.test(number);
}
