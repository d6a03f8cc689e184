import { closest } from '@/lib/closest';
import { readContent } from '../read/read';
import { placeLine } from '../show/line';
import { usesOf } from '../uses/find';
import { words as allWords } from '../words';
import { defineCommand } from './command';

/** Where a document is used, before somebody changes it or lets it stop. */
export const uses = defineCommand({
  name: 'uses',
  options: { json: 'flag' },
  takes: (word, index) => index === 0 && /^[\w-]+\/[\w-]+$/.test(word),
  run: async ({ values, words: [key = ''], root, language, say, refuse }) => {
    const words = allWords[language].uses;
    const { sources } = readContent(root);
    const [type = '', id = ''] = key.split('/');
    const document = sources.find(type, id);
    const known = sources.documents.map((each) => `${each.type}/${each.id}`);
    if (!document) return refuse(words.unknown(key, closest(key, known)));
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
