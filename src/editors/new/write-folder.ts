import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a new folder with files in it, all or nothing: first beside its place, then into it.
 *
 * @throws when there is a folder with something in it already; then nothing has changed
 */
export async function writeFolder(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(join(dirname(folder), '.new-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(beside, name), text);
    await rename(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
