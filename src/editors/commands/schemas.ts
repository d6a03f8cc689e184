import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { editorFiles } from '../editor-files';

// npm run content:schemas: writes what VS Code needs to complete YAML. Run it after a change in src/content/schema.
for (const [path, text] of Object.entries(editorFiles())) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
