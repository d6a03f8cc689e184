import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '@/machine/write-whole';
import { inForm } from '../format/file';
import { readContent } from '../read/read';
import { words as allWords } from '../words';
import { defineCommand } from './command';

/** Writes files in the one form: those that are named, or all. */
export const format = defineCommand({
  name: 'format',
  options: {},
  takes: (word) => /\.(?:yaml|mdx)$/.test(word),
  run: async ({ words: named, root, language, say, complain, refuse }) => {
    const words = allWords[language].format;
    const { sources, problems } = readContent(root);
    const files = new Set(
      sources.documents.flatMap(({ structure, texts }) => [structure, ...texts].flatMap((part) => part?.file ?? [])),
    );
    const asked = named.map((name) => name.replaceAll('\\', '/').replace(/^\.\//, ''));
    const broken = new Set(problems.map(({ file }) => file));
    const strange = asked.find((file) => !files.has(file) && !broken.has(file));
    if (strange !== undefined) return refuse(words.notOurs(strange));

    const written: string[] = [];
    const left: string[] = [];
    for (const file of asked.length > 0 ? asked : new Set([...files, ...broken])) {
      const before = broken.has(file) ? undefined : await readFile(join(root, file), 'utf8');
      const after = before === undefined ? undefined : inForm(file, before);
      if (after === undefined) left.push(file);
      else if (after !== before) {
        await writeWhole(join(root, file), after);
        written.push(file);
      }
    }
    for (const file of left) complain(words.left(file));
    say(words.done(written));
    return left.length > 0 ? 1 : 0;
  },
});
