import { linksBlanked } from '@/content/desk-links';
import { type Problem, problem } from '../../../problem';
import { sentencesIn } from '../../../prose/language/words';
import type { CheckedDocument } from '../../../read/documents';
import { everyText, valueAt } from '../../../read/yaml/walk';

/** The most words of a sentence in easy language, the level A2 of the European framework for languages. */
const mostWords = 10;

/** Easy words are easy: no sentence of the easy steps and warnings has more than ten words. A name can make one longer. */
export function checkEasyWords({ type, texts }: CheckedDocument): Problem[] {
  if (type !== 'situation') return [];
  return texts.flatMap(({ frontMatter, locale }) => {
    if (!frontMatter) return [];
    return (['easySteps', 'easyDonts'] as const).flatMap((field) =>
      everyText(valueAt(frontMatter.data, [field])).flatMap(({ text, path }) =>
        sentencesIn(linksBlanked(text), locale)
          .filter(({ words }) => words.length > mostWords)
          .map(({ text: words, index, words: { length } }) =>
            problem('easy-sentence-long', frontMatter.placeOfWords([field, ...path], words, index), length, mostWords),
          ),
      ),
    );
  });
}
