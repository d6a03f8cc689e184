import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { deployFiles } from './deploy/files';
import { main } from './run';
import { writeWhole } from './write-whole';

/** Writes the settings of servers in deploy/ anew, after a change of headers or rules. */
main(async () => {
  for (const [file, text] of Object.entries(deployFiles())) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeWhole(file, text);
    console.log(file);
  }
});
