import { allLocales, type Locale } from '@/i18n/locale';
import { oncePer } from '@/lib/once-per';
import { type Problem, problem, startOf } from '../../problem';
import type { CheckedText } from '../../read/document-files';
import type { CheckedDocument, SourceFiles } from '../../read/documents';
import { bodyPassages, frontMatterPassages, type Passage } from '../../read/passages';
import type { YamlText } from '../../read/yaml/text';
import { everyText } from '../../read/yaml/walk';

/**
 * The small words that every text has, per language; none is a word of another one. By these a language shows in a
 * sentence or two, also where a dictionary knows all words: names, and words that travel. A language may be left out.
 */
const smallWords: Partial<Record<Locale, string>> = {
  nl: `de het een en van niet dat op te voor met zijn er maar om ook bij uit naar dan wat wie je jij jouw jullie hij ze wij
    ons onze mijn deze dit geen wel nog kan kun kunt wordt worden heeft hebben door over tot aan als die welke waar hoe
    alleen iemand iets`,
  en: `the a and to you your that it for with this are not have has can be by from they we our what who when how if will
    their there which about or an i my at but does do them than these those only someone something`,
};

const small = Object.entries(smallWords).map(
  ([locale, words]) => [locale as Locale, new Set(words.split(/\s+/))] as const,
);

/** So many small words of another language show it in a text: less may be a quotation. */
const enoughInText = 20;

/** As many in a field: in a sentence of seven words fewer than in a name, which may be of another language. */
const enoughIn = (field: string) => (/(?:\S+ ){6}.*[.?!]$/.test(field) ? 2 : 4);

/** The language in which words seem to be written, when it is clearly another one than they should be in. */
function otherLanguage(words: readonly string[], locale: Locale, enough: number): Locale | undefined {
  const count = (of: ReadonlySet<string>) => words.filter((word) => of.has(word)).length;
  const own = small.find(([each]) => each === locale)?.[1];
  if (!own) return undefined;
  const mine = count(own);
  return small.find(([each, list]) => each !== locale && count(list) >= enough + 2 * mine)?.[0];
}

/** Each text is in its own language: the whole of it in one line, or a field of it, or of the structure. */
export function checkLanguage({ structure, texts }: CheckedDocument): Problem[] {
  return [
    ...texts.flatMap((text) => inText(text)),
    ...(structure ? allLocales.flatMap((locale) => inStructure(structure, locale)) : []),
  ];
}

/** The words of a text, in small letters, as well as small words need. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const inText = oncePer(({ file, locale, frontMatter, body }: CheckedText): readonly Problem[] => {
  const part = (first: Passage, text: string, enough: number) => ({ first, words: wordsOf(text), enough });
  const fields = frontMatter ? frontMatterPassages(frontMatter) : [];
  const [paragraph, ...others] = body ? bodyPassages(body) : [];
  const prose = [paragraph, ...others].map((each) => each?.text).join('\n');
  const parts = [
    ...fields.map((field) => part(field, field.text, enoughIn(field.text))),
    ...(paragraph ? [part(paragraph, prose, enoughInText)] : []),
  ];
  const allWords = parts.flatMap(({ words }) => words);
  const whole = otherLanguage(allWords, locale, enoughInText);
  if (whole) return [problem('text-in-other-language', startOf(file), locale, whole)];
  return parts.flatMap(({ first, words, enough }) => {
    const found = otherLanguage(words, locale, enough);
    return found ? [problem('words-in-other-language', first.place(0, ''), locale, found)] : [];
  });
});

function inStructure(yaml: YamlText, locale: Locale): Problem[] {
  return everyText(yaml.data)
    .filter(({ path }) => path.at(-1) === locale)
    .flatMap(({ text, path }) => {
      const found = otherLanguage(wordsOf(text), locale, enoughIn(text));
      return found ? [problem('words-in-other-language', yaml.placeOf(path), locale, found)] : [];
    });
}

/** A text this short may be the same in two documents. */
const shortest = 200;

/** No two texts have the same body: one of them was pasted into the wrong file. */
export function checkBodiesApart({ documents }: SourceFiles): Problem[] {
  const first = new Map<string, string>();
  return documents.flatMap(({ folder, texts }) =>
    texts.flatMap(({ file, body }) => {
      const text = body?.lines.join('\n').trim() ?? '';
      const other = first.get(text);
      if (!other) first.set(text, file);
      const node = body?.root.children[0]?.position?.start;
      return other && !other.startsWith(`${folder}/`) && text.length >= shortest
        ? [problem('body-of-other', { ...startOf(file), line: node?.line ?? 1, column: node?.column ?? 1 }, other)]
        : [];
    }),
  );
}
