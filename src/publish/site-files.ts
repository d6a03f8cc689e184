import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sumsAddress } from '@/site/files';

/**
 * Writes the files beside the pages into the built site, and the SHA-256 of each file of open data.
 *
 * @param out the folder with the built site
 * @param files text by path below it
 */
export async function writeSiteFiles(out: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of [...files, [sumsAddress, sumsOf(files)] as const]) {
    const file = path.join(out, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

function sumsOf(files: ReadonlyMap<string, string>): string {
  const data = [...files].filter(([name]) => name.startsWith('data/'));
  return data
    .map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path.basename(name)}\n`)
    .join('');
}
