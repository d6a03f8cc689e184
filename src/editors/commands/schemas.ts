import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorFiles } from '../editor-files';
import { words } from '../words';
import { defineCommand } from './command';

/** Writes what VS Code needs to complete YAML: to run after a change in src/content/schema. */
export const schemas = defineCommand({
  name: 'schemas',
  options: {},
  run: async ({ root, language, say }) => {
    const files = Object.entries(editorFiles());
    for (const [path, text] of files) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    say(words[language].commands.written(files.map(([path]) => path)));
    return 0;
  },
});
