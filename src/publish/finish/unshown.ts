import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** A picture, film, PDF or captions, as a page names it. */
const named = /\/files\/([\w.-]+)/g;

/**
 * Takes pictures, films and PDFs away that no page shows: who made one for later does not mean it to be out already. Only
 * the pages themselves know, since what is planned or left out shows nothing.
 *
 * @param out the folder with the built site
 * @param pages the HTML of every page
 */
export async function dropUnshown(out: string, pages: readonly string[]): Promise<void> {
  const folder = path.join(out, 'files');
  if (!existsSync(folder)) return;
  const shown = new Set(pages.flatMap((html) => [...html.matchAll(named)].map(([, name]) => name)));
  const unshown = (await readdir(folder)).filter((name) => !shown.has(name));
  await Promise.all(unshown.map((name) => rm(path.join(folder, name))));
}
