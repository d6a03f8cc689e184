import { allLocales, sourceLocale } from '@/i18n/locale';
import { closest } from '@/lib/closest';
import { type Problem, problem, startOf } from '../problem';
import { strayFile } from '../read/file-names';
import type { Files } from '../read/files';
import { fileOf, type InterfaceWords, keyOf, readWords } from '../read/interface-words';
import { type Kept, keyFor, unlessRight } from '../read/kept';
import type { Passage } from '../read/passages';
import { checkMessage, messageWords } from './messages';

/**
 * Judges the words of menus, buttons and labels: `messages/<locale>.json` has, in every language of the site, words for
 * the same things as in the source language, with the same values in them; no other file stands there.
 *
 * @param phones what a phone number looks like: none is typed here
 * @param kept what earlier checks found right; of what is among it no text is given
 */
export function checkInterfaceWords(
  files: Files,
  phones: readonly RegExp[],
  kept: Kept,
): { problems: Problem[]; texts: ReadonlyMap<string, string> } {
  const texts = new Map<string, string>();
  const read = [...files]
    .filter(([path]) => path.startsWith('messages/'))
    .map(([path, found]) => [path, bytesOf(found)]);
  const key = keyFor('interface', ...phones.map(String), ...read.flat());
  return { problems: unlessRight(kept, key, () => judge(files, phones, texts)), texts };
}

/** The bytes of a file, one character each. */
const bytesOf = (found: Uint8Array | Problem) =>
  found instanceof Uint8Array ? Buffer.from(found).toString('latin1') : found.code;

function judge(files: Files, phones: readonly RegExp[], texts: Map<string, string>): Problem[] {
  const names = allLocales.map((locale) => `${locale}.json`);
  const problems = [...files.keys()]
    .filter((path) => path.startsWith('messages/') && !names.includes(path.slice('messages/'.length)))
    .map((path) => strayFile(path, names));
  const whole: InterfaceWords[] = [];
  for (const locale of allLocales) {
    const file = fileOf(locale);
    const found = files.get(file);
    if (!found) {
      problems.push(problem('interface-words-missing', startOf(file), locale, fileOf(sourceLocale)));
      continue;
    }
    const { text, yaml, words, problems: faults } = readWords(file, found);
    problems.push(...faults);
    if (text !== undefined) texts.set(file, text);
    if (yaml && words) whole.push({ locale, yaml, words });
  }
  const source = whole.find(({ locale }) => locale === sourceLocale);
  const said = new Map(source?.words.map((word) => [keyOf(word), word.text]));
  for (const { locale, yaml, words } of whole)
    for (const word of words) {
      const { path, text = '' } = word;
      problems.push(...checkMessage({ text, source: said.get(keyOf(word)) ?? text, locale, yaml, path }, phones));
    }
  return [...problems, ...(source ? whole.flatMap((other) => compare(other, source)) : []), ...copies(whole)];
}

/** The words of menus, buttons and labels in a language, as prose. */
export function interfacePassages(files: Files, locale: string): Passage[] {
  const file = fileOf(locale);
  const found = files.get(file);
  const { yaml, words = [] } = found ? readWords(file, found) : {};
  return words.flatMap(({ path, text = '' }) =>
    yaml ? [{ text: messageWords(text), place: (_index, word) => yaml.placeOfWords(path, word, 0) }] : [],
  );
}

function compare({ yaml, words }: InterfaceWords, source: InterfaceWords): Problem[] {
  const here = new Map(words.map((word) => [keyOf(word), word]));
  const there = new Map(source.words.map((word) => [keyOf(word), word]));
  const lacking = [...there].filter(([key, { text }]) => isLacking(here.get(key)?.text, text));
  return [
    ...lacking.map(([key, { path, text }]) => {
      const { file, line } = source.yaml.placeOf(path, 'key');
      return problem('interface-word-missing', yaml.placeOf(path), key, file, line, text);
    }),
    ...[...here]
      .filter(([key]) => !there.has(key))
      .map(([key, { path }]) => {
        const near = closest(
          key,
          lacking.map(([each]) => each),
        );
        return problem('interface-word-unknown', yaml.placeOf(path, 'key'), key, near, source.yaml.file);
      }),
  ];
}

/** Words that long are seldom the same in two languages. */
const isLong = (text: string | undefined): text is string => (text?.split(' ').length ?? 0) >= 5;

/** So many of them are no accident. */
const fewest = 5;

/** Files of which more than half of the long words are those of another language: a copy that nobody translated. */
function copies(whole: readonly InterfaceWords[]): Problem[] {
  const said = whole.map(({ yaml, words }) => ({
    file: yaml.file,
    long: new Map(words.flatMap((word) => (isLong(word.text) ? [[keyOf(word), word.text]] : []))),
  }));
  return said.flatMap(({ file, long }, index) =>
    said.slice(0, index).flatMap((other) => {
      const same = [...long].filter(([key, text]) => other.long.get(key) === text).length;
      const isCopy = same >= fewest && same * 2 > long.size;
      return isCopy ? [problem('interface-words-copied', startOf(file), other.file, same, long.size)] : [];
    }),
  );
}

/** Where the source says nothing on purpose, a translation may say nothing too. */
function isLacking(text: string | undefined, source: string | undefined): boolean {
  return text === undefined || (text.trim() === '' && source?.trim() !== '');
}
