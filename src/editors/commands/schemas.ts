import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editorFiles } from '../editor-files';
import { defineCommand } from './command';

/** Writes what VS Code needs to complete YAML: to run after a change in src/content/schema. */
export const schemas = defineCommand({
  name: 'schemas',
  options: {},
  run: async ({ root }) => {
    for (const [path, text] of Object.entries(editorFiles())) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return 0;
  },
});
