import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { deployFiles } from '@/serving/deploy-files';

/** Writes the settings of servers in deploy/ anew, after a change of headers or rules. */
main(async () => {
  for (const [file, text] of Object.entries(deployFiles())) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeWhole(file, text);
    console.log(file);
  }
});
