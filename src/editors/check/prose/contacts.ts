import type { SourceFiles } from '../../read/documents';
import { listAt, textAt } from '../../read/yaml/walk';

/** Numbers that everybody must be able to read in any sentence. */
export const freeNumbers: readonly string[] = ['112', '113'];

// Hyphens as they come from a web page, too (U+2010, U+2011).
const hyphen = String.raw`\-\u2010\u2011`;
const gap = `(?:\\s?[.${hyphen}]\\s?|\\s)?`;
const alone = (form: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?<!\d[.,\-])(?:${form})(?![\p{N}])(?![.,\-]\d)`, 'giu');

const digitWords =
  'nul|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|(?:acht|negen)honderd|zero|oh|one|two|three|four|five|six|seven|eight|nine|(?:eight|nine) hundred';

/** Ways to write a phone number in the Netherlands, at home and abroad. */
const phoneForms: readonly RegExp[] = [
  // International: +31 20 261 52 75, 0031 20 …
  /(?<![\p{L}\p{N}+])(?:\+\s?|00)[1-9](?:[\s().\u2010\u2011-]{0,2}\d){7,12}(?!\d)/giu,
  // Service numbers: 0800-0432, 0800-266 64 36, 0900-8844
  alone(String.raw`0[89]\d\d${gap}\d(?:${gap}\d){3,6}`),
  // Ten digits: 020-261 52 75, (020) 261 52 75, 06 12345678, 088-0331100
  alone(String.raw`\(?0\d{1,3}\)?${gap}[1-9](?:${gap}\d){5,7}`),
  // Municipal 14 020, European 116 111
  alone(String.raw`14[\s${hyphen}]?0\d{2,3}|116[\s${hyphen}]?\d{3}`),
  // Three digits that somebody is told to call, and 112 or 113 in another way than people know them.
  /(?<=(?<!\p{L})(?:bel|bellen|belt|call|ring|dial|tel)(?!\p{L})[^.,!?\n]{0,40}(?<![\p{L}\p{N}.,-]))(?!11[23](?!\p{N}))\d[\s.-]?\d[\s.-]?\d(?![\p{L}\p{N}]|[\s.,-]\d)(?=\s*(?:[.,;:!?)]|$|(?:of|or|en|and|nu|now|voor|for|als|if|bij|om|to|met|with)(?!\p{L})))/giu,
  /(?<![\p{L}\p{N}.,-])\d[\s.-]\d[\s.-]\d(?=\s(?:te )?(?:bellen|belt)(?!\p{L}))/giu,
  // Letters that look like digits, and digits in words.
  /(?<![\p{L}\p{N}])(?=[OolI-]*\d)(?=[\d-]*[OolI])[\dOolI]{3,4}[\s-]?[\dOolI]{4,7}(?![\p{L}\p{N}])/gu,
  alone(String.raw`(?:(?:${digitWords})[\s-]+){3,}(?:${digitWords})`),
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:bel|call|ring|dial)\s)(?:(?:(?:${digitWords})[\s-]+){2}(?:${digitWords})|(?:honderd|one hundred) ?(?:en |and )?(?:twaalf|dertien|twelve|thirteen))(?!\p{L})`,
    'giu',
  ),
  // Seven digits, as in the Caribbean Netherlands: 715 7911, 717-8000
  alone(String.raw`[2-9]\d{2}[\s${hyphen}]\d{4}`),
];

/** The number of a bank account (IBAN, ISO 13616), with or without its spaces. */
export const accountForm = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d{4}){2}\s?\d{2}(?![\p{L}\p{N}])/gu;

/** An e-mail address, also with its sign in a word, to keep it from programs. */
export const emailForm =
  /[\p{L}\p{N}._%+-]+(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]+(?:(?:\.|\s?[([](?:dot|punt)[)\]]\s?)[\p{L}\p{N}-]+)*(?:\.|\s?[([](?:dot|punt)[)\]]\s?)\p{L}{2,}/giu;

/**
 * Everything that counts as a phone number in prose: the Dutch forms, and every number of a channel in the content,
 * however it is spaced. So 911 is one as soon as a service has it.
 */
export function phonePatterns(sources: SourceFiles): readonly RegExp[] {
  const numbers = sources.documents
    .flatMap(({ structure }) => listAt(structure?.data, ['channels']))
    .filter((channel) => ['phone', 'whatsapp'].includes(textAt(channel, ['type']) ?? ''))
    .map((channel) => textAt(channel, ['value'])?.replace(/\D/g, '') ?? '')
    .filter((digits) => digits.length >= 3 && !freeNumbers.includes(digits));
  const known = [...new Set(numbers)].map((digits) => [...digits].join(`[\\s${hyphen}]?`)).join('|');
  const made = patterns.get(known) ?? (known ? [...phoneForms, alone(known)] : phoneForms);
  patterns.set(known, made);
  return made;
}

/** The same numbers give the same patterns, so that what has been judged with them stays judged. */
const patterns = new Map<string, readonly RegExp[]>();
