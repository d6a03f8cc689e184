import { placeLine } from '../show/line';
import { askedDocument, keyForm } from '../uses/asked';
import { usesOf } from '../uses/find';
import { words as allWords } from '../words';
import { defineCommand } from './command';

/** Where a document is used, before somebody changes it or lets it stop. */
export const uses = defineCommand({
  name: 'uses',
  options: { json: 'flag' },
  takes: (word, index) => index === 0 && keyForm.test(word),
  run: async ({ values, words: [key = ''], root, language, say, refuse }) => {
    const words = allWords[language].uses;
    const { sources, document, near } = askedDocument(root, key);
    if (!document) return refuse(words.unknown(key, near));
    const found = usesOf(document, sources);
    if (values.json) say(JSON.stringify(found, null, 2));
    else {
      say(
        [
          [words.places(key, found.places.length), ...found.places.map((place) => `  ${placeLine(place, '  ')}`)],
          ...(found.isRequired ? [[words.required]] : []),
          [words.pages(found.pages.length), ...found.pages.map((addresses) => `  ${addresses.join('  ')}`)],
        ]
          .map((lines) => lines.join('\n'))
          .join('\n\n'),
      );
    }
    return 0;
  },
});
