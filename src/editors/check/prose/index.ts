import type { ContentType } from '@/content/schema';
import { allLocales, type Locale } from '@/i18n/locale';
import { oncePer } from '@/lib/once-per';
import { plainDigits } from '@/lib/plain-digits';
import { guarded, type Problem, problem } from '../../problem';
import type { Captions } from '../../read/beside/captions';
import type { CheckedText } from '../../read/document-files';
import type { SourceFiles } from '../../read/documents';
import { keyFor, unlessRight } from '../../read/kept';
import { isLocalized, partsOf } from '../../read/parts';
import { captionPassages, type Passage, passagesOf } from '../../read/passages';
import type { YamlText } from '../../read/yaml/text';
import { ownKey } from '../own-key';
import { accountForm, emailForm, phonePatterns } from './contacts';
import { typedHours } from './hours';
import { bigForm, bigNumbers, counts, mayHoldFigures, moneyForm, percentageForm } from './numbers';

type Finding = {
  code:
    | 'typed-account'
    | 'typed-phone'
    | 'typed-email'
    | 'typed-money'
    | 'typed-percentage'
    | 'typed-number'
    | 'typed-count'
    | 'typed-hours';
  index: number;
  words: string;
};

/**
 * Nothing that must stand in one place with its source may be typed in prose: phone numbers, e-mail addresses and
 * figures. Titles and notes of sources describe what others wrote, so those may hold figures.
 */
export function checkProse(sources: SourceFiles): Problem[] {
  const phones = phonePatterns(sources);
  const { inText, inStructure, inCaptions } = judgesWith(phones);
  const all = phones.map(String).join();
  return sources.documents.flatMap((document) => {
    const { type, folder, structure, texts, captions } = document;
    return unlessRight(sources.kept, keyFor('prose', all, ownKey(document)), () =>
      guarded(folder, () => [
        ...texts.flatMap((text) => inText(text)),
        ...(structure ? inStructure(structure, type) : []),
        ...captions.flatMap((each) => inCaptions(each)),
      ]),
    );
  });
}

/** Judges texts once for as long as they, and the phone numbers of the content, stay the same. */
const judgesWith = oncePer((phones: readonly RegExp[]) => {
  const judge = (passages: Passage[], locale: Locale, withFigures: boolean) =>
    passages.flatMap(({ text, place }) =>
      findings(text, locale, phones, withFigures).map(({ code, index, words }) =>
        problem(code, place(index, words), words),
      ),
    );
  return {
    inText: oncePer((text: CheckedText) => judge(passagesOf(text), text.locale, true)),
    inStructure: oncePer((structure: YamlText, type: ContentType) =>
      allLocales.flatMap((locale) => judge(notes(structure, type, locale), locale, type !== 'source')),
    ),
    inCaptions: (captions: Captions) => judge(captionPassages(captions), captions.locale, true),
  };
});

/** What every text with a number has: a digit, or a digit in words. */
const mayHoldNumber = /\d|honderd|hundred|nul|zero|één|een|one/i;

/** All that is typed in a text, each place once: what a phone number is, is not a number as well. */
export function findings(text: string, locale: string, phones: readonly RegExp[], withFigures: boolean): Finding[] {
  const plain = plainDigits(text);
  const all = (code: Finding['code'], form: RegExp) =>
    [...plain.matchAll(form)].map(({ index, 0: { length } }) => ({
      code,
      index,
      words: text.slice(index, index + length),
    }));
  const figures = (): Finding[] => [
    ...all('typed-money', moneyForm),
    ...all('typed-percentage', percentageForm),
    ...all('typed-number', bigForm),
    ...counts(text, locale).map((found) => ({ code: 'typed-count' as const, ...found })),
    ...bigNumbers(text).map((found) => ({ code: 'typed-number' as const, ...found })),
  ];
  const found = [
    ...(/@|\bat\b/i.test(text) ? all('typed-email', emailForm) : []),
    ...all('typed-account', accountForm),
    ...(mayHoldNumber.test(plain) ? phones.flatMap((form) => all('typed-phone', form)) : []),
    ...(withFigures ? typedHours(text).map((each) => ({ code: 'typed-hours' as const, ...each })) : []),
    ...(withFigures && mayHoldFigures.test(text) ? figures() : []),
  ];
  const taken = new Uint8Array(text.length);
  return found.filter(({ index, words }) => {
    const place = taken.subarray(index, index + words.length);
    const isFree = !place.includes(1);
    place.fill(1);
    return isFree;
  });
}

/** The words of one language in the structure: where the schema has a field for each language. */
function notes(structure: YamlText, type: ContentType, locale: Locale): Passage[] {
  return partsOf(structure, type).flatMap(({ schema, value, path }) => {
    const text =
      isLocalized(schema) && typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[locale]
        : undefined;
    return typeof text === 'string'
      ? [{ text, place: (index, words) => structure.placeOfWords([...path, locale], words, index) }]
      : [];
  });
}
