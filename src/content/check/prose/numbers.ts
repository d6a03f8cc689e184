import { countWords } from '../counted-nouns';
import { freeNumbers } from './contacts';

const digits = String.raw`\d+(?:[.,\s]\d+)*`;
const before = String.raw`(?<![\p{L}\p{N}.,/])`;
const after = String.raw`(?![\p{L}\p{N}])`;
const list = (words: string) => words.trim().split(/\s+/).map((word) => word.replace('_', String.raw`\s+`)).join('|');
const numberWords = list(`${Object.values(countWords).map(({ numbers }) => numbers).join(' ')} honderd duizend hundred thousand half`);
const amount = String.raw`(?:${digits}|(?:${numberWords})(?:\s+(?:miljoen|miljard|million|billion))?)`;

/** Money: € 5, 1,5 miljoen euro, EUR 10, 20 cents. */
export const moneyForm = new RegExp(
  String.raw`(?:[€$£]|${before}EUR)\s?${digits}|${before}${amount}(?:\s+(?:miljoen|miljard|million|billion))?\s?(?:€|(?:euros?|euro's|EUR|eurocent|cents?)${after})`,
  'giu',
);

/** Percentages: 63%, 63 procent, vijftig procent. */
export const percentageForm = new RegExp(String.raw`${before}${amount}\s?(?:%|‰|(?:procent|percent|per\scent)${after})`, 'giu');

/** Big numbers in words: 2 miljoen, a million, tienduizend. */
export const bigForm = new RegExp(
  String.raw`${before}(?:(?:${amount}|een|één|a|one|anderhalf)\s+(?:miljoen|miljard|biljoen|million|billion|trillion|duizend|thousand)\p{L}*|\p{L}{3,}duizend)${after}`,
  'giu',
);

const plainNumber = /(?<![\p{L}\p{N}.,/])(?:[1-9]\d{0,2}(?:[.,' \u00A0\u2009\u202F]\d{3})+|\d{4,})(?!\d)/gu;

/** Names whose numbers are no figures: standards, laws, parliamentary papers. */
const numberedName = /\b(?:EN|ISO|IEC|NEN|ETSI|RFC|BCP|CVE|Kamerstuk(?:ken)?|Stb\.?|Stcrt\.?)[\s:\-]*$/i;

/** Numbers of 1,000 and more, with or without separators, that are no years (1900-2099) and not part of a name. */
export function bigNumbers(text: string): { index: number; words: string }[] {
  return [...text.matchAll(plainNumber)]
    .filter((match) => !isYear(match[0]) && !numberedName.test(text.slice(0, match.index)))
    .map((match) => ({ index: match.index, words: match[0] }));
}

/** What comes before a year or an age rather than before a count. */
const yearAhead = /(?:^|[\s(])(?:in|sinds|vanaf|tot|van|voor|na|uit|medio|eind|begin|since|from|until|by|after|before|to|late|early|of)\s+$/i;
const ageAhead = /(?:onder de|boven de|vanaf|leeftijd van|under|aged|age|above)\s+$/i;

/** Counts: a number, in digits or written out up to twenty, with a counted noun as the first or second word after it. */
export function counts(text: string, language: string): { index: number; words: string }[] {
  const words = countWords[language];
  if (!words) return [];
  const form = new RegExp(
    String.raw`${before}(?<number>\d+(?:[.,]\d+)?|${list(words.numbers)})\s+(?:(?!(?:${list(words.between)})\s)(?<between>[\p{L}\-'’]+)\s+)?(?:${list(words.nouns)})${after}`,
    'giu',
  );
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

function isYear(number: string): boolean {
  return /^(19|20)\d\d$/.test(number);
}
