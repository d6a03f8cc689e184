import { type Problem, problem } from '../../problem';
import type { CheckedDocument } from '../../read/documents';
import { textAt } from '../../read/yaml/walk';

/** Two words or more in capitals, or more than one exclamation mark. */
const shouted = /\p{Lu}{2,}\P{L}+\p{Lu}{2,}|!.*!/u;

/** A title does not shout at somebody in need. */
export function checkTitles({ texts }: CheckedDocument): Problem[] {
  return texts.flatMap(({ frontMatter }) =>
    frontMatter && shouted.test(textAt(frontMatter.data, ['title']) ?? '')
      ? [problem('title-shouts', frontMatter.placeOf(['title']))]
      : [],
  );
}
