import type { ContentType } from '@/content/schema';
import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../problem';
import type { CheckedText } from '../../read/document-files';
import type { SourceFiles } from '../../read/documents';
import { keyFor, unlessRight } from '../../read/kept';
import { passagesOf } from '../../read/passages';
import { everyText } from '../../read/yaml/walk';
import { knownAbbreviations } from '../known-abbreviations';
import { ownKey } from '../own-key';
import { wordsOfVisitors } from './days';

/** Two to six capitals that are a word, or the first part of a Dutch one: NCII, AI-beeld. */
const form = /(?<![\p{L}\p{N}\-./@&])\p{Lu}{2,6}(?![\p{L}\p{N}&]|\.\p{L})/gu;

/** II, XIV. */
const roman = /^[IVX]+$/;

/** The fields with names of what a visitor can look up, by type: words of the glossary, desks and organisations. */
const nameFields: Partial<Record<ContentType, readonly unknown[]>> = {
  term: ['title', 'alsoKnownAs'],
  service: ['title', 'alsoKnownAs', 'provider'],
  node: ['title', 'alsoKnownAs', 'profileName'],
  partner: ['title', 'alsoKnownAs'],
  source: ['publisher'],
  event: ['organiser'],
};

/** Hints about an abbreviation that neither its text, the glossary nor a name on the site explains, where it stands first. */
export function checkAbbreviations(sources: SourceFiles): Problem[] {
  const names = namesIn(sources);
  const all = [...names].sort().join();
  return sources.documents.flatMap((document) =>
    unlessRight(sources.kept, keyFor('abbreviations', all, ownKey(document)), () =>
      document.texts.flatMap((text) => inText(text, names)),
    ),
  );
}

function inText(text: CheckedText, names: ReadonlySet<string>): Problem[] {
  const passages = passagesOf(text).filter(({ place }) => !wordsOfVisitors.test(place(0, '').field));
  const whole = passages.map((passage) => passage.text).join('\n');
  const isExplained = (word: string) =>
    knownAbbreviations.has(word) || roman.test(word) || names.has(word) || isSpelledOut(word, whole);
  const told = new Set<string>();
  // What has no small letter shouts, and is told of as that.
  const spoken = passages.filter((passage) => /\p{Ll}/u.test(passage.text));
  return spoken.flatMap(({ text: said, place }) =>
    [...said.matchAll(form)].flatMap(({ 0: word, index }) => {
      if (told.has(word) || isExplained(word)) return [];
      told.add(word);
      return [problem('abbreviation-unexplained', place(index, word), word)];
    }),
  );
}

/** Whether a text says what an abbreviation stands for: between brackets beside it, or in words that begin with its letters. */
function isSpelledOut(word: string, text: string): boolean {
  const beside = new RegExp(
    `[\\p{L}”\uFFFC] \\((?:[^()]*\\P{L})?${word}(?:\\P{L}[^()]*)?\\)|(?<!\\p{L})${word}”? \\(`,
    'u',
  );
  return beside.test(text) || standsInWords(word, text);
}

/** Small words that an abbreviation may leave out. */
const small = /^(?:de|het|een|van|voor|en|the|of|for|and|to|in|op|on)$/i;

/** Whether words beside each other begin with the letters. With few letters many words do: then each has a capital. */
function standsInWords(letters: string, text: string): boolean {
  const words = (text.match(/\p{L}[\p{L}’']*/gu) ?? []).filter(
    (word) => !small.test(word) && !/^\p{Lu}{2,}$/u.test(word),
  );
  const initials = words.map((word) => word[0] ?? '').join('');
  return (letters.length < 4 ? initials : initials.toUpperCase()).includes(letters);
}

const namesIn = oncePer(({ documents }: SourceFiles): ReadonlySet<string> => {
  const names = documents.flatMap(({ type, structure, texts }) =>
    [structure, ...texts.map(({ frontMatter }) => frontMatter)]
      .flatMap((yaml) => (yaml ? everyText(yaml.data) : []))
      .filter(({ path: [field] }) => nameFields[type]?.includes(field)),
  );
  return new Set(names.flatMap(({ text }) => [...text.matchAll(form)].map(([word]) => word)));
});
