import { oncePer } from '@/lib/once-per';
import { type Problem, problem } from '../../problem';
import type { CheckedText } from '../../read/document-files';
import type { CheckedDocument } from '../../read/documents';
import { type Passage, passagesOf } from '../../read/passages';
import { wordsOfVisitors } from '../prose/days';

/** Words between quotation marks: what somebody wrote is not always translated. */
const quoted = /“[^”]*”|"[^"]*"|‘[^’]*’|«[^»]*»/gu;

/** So many words make a sentence that two languages cannot share. Names, with a capital, and numbers do not count. */
const enough = 5;

/** Hints about paragraphs that stand in two languages word for word: nobody has translated them. */
export function checkUntranslated({ texts }: CheckedDocument): Problem[] {
  return texts.flatMap((text, index) => {
    const own = sentencesIn(text);
    const copies = texts.slice(0, index).flatMap((other) => {
      const original = new Set(sentencesIn(other).map(({ words }) => words));
      const [first, ...more] = own.filter(({ words }) => original.has(words));
      return first ? [problem('not-translated', first.place(0, ''), other.locale, more.length)] : [];
    });
    return copies.slice(0, 1);
  });
}

/** The passages of a text that are long enough to be in one language, each with its words as they are compared. */
const sentencesIn = oncePer((text: CheckedText): readonly (Passage & { words: string })[] =>
  passagesOf(text).flatMap((passage) => {
    const words = passage.text.replace(/\s+/g, ' ').trim();
    const own = words.replace(quoted, ' ').match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu) ?? [];
    const isTyped = wordsOfVisitors.test(passage.place(0, '').field);
    return own.length >= enough && !isTyped ? [{ ...passage, words }] : [];
  }),
);
