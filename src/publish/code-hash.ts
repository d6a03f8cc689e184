import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '@/machine/files';

/** The rooms that make what a browser gets, whatever the words on a page are. */
const rooms = ['app', 'blocks', 'islands', 'lib', 'publish', 'serving', 'site', 'templates', 'ui'];

/**
 * Twelve signs that change with the code of pages, browser code and headers, and with the packages that they stand on;
 * not with content. So a page can show what was measured of its own code without changing what it shows.
 *
 * @param root the folder of the project
 */
export async function codeHash(root = '.'): Promise<string> {
  const files = (await Promise.all(rooms.map((room) => filesBelow(path.join(root, 'src', room))))).flat();
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(await readFile(file));
  // A copy that is only measured stands inside the project and has no lockfile of its own.
  const lockfile = path.join(root, 'package-lock.json');
  if (existsSync(lockfile)) hash.update(await readFile(lockfile));
  return hash.digest('hex').slice(0, 12);
}
