import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askedDocument, keyForm } from '../uses/asked';
import { impactOf } from '../uses/impact';
import { words as allWords } from '../words';
import { defineCommand } from './command';

/** Everything of the built site that changes when a service stops or its number does: a drill for that day. */
export const impact = defineCommand({
  name: 'impact',
  options: { json: 'flag' },
  takes: (word, index) => index === 0 && keyForm.test(word),
  run: async ({ values, words: [key = ''], root, language, say, refuse }) => {
    const words = allWords[language];
    const { sources, document, near } = askedDocument(root, key);
    if (!document) return refuse(words.uses.unknown(key, near));
    if (!existsSync(join(root, 'out'))) return refuse(words.impact.noSite);
    const found = await impactOf(document, sources, root);
    if (values.json) say(JSON.stringify(found, null, 2));
    else {
      const parts = (['pages', 'files', 'editions'] as const).map((part) =>
        [words.impact[part](found[part].length), ...found[part].map((each) => `  ${each}`)].join('\n'),
      );
      say(parts.join('\n\n'));
    }
    return 0;
  },
});
