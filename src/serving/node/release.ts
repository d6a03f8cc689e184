import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildIn } from '../build';
import type { Build } from '../headers';

/** One build of the site: the folder that holds it, links resolved, and what its headers follow. */
export type Release = { folder: string; build: Build };

/**
 * Gives the release that a folder holds at this moment. A request asks once and stays with the answer, so that its file
 * and its headers are of one release, also when the folder is a link that is switched meanwhile. While a build writes
 * the folder anew, the last release stays.
 *
 * @param out the folder with the built site, or a link to it
 * @throws Error when the folder holds no built site
 */
export function releasesOf(out: string): () => Release {
  if (!existsSync(path.join(out, 'index.html'))) {
    throw new Error(`There is no built site in ${out}/. Run: npm run build`);
  }
  let known = read(out);
  return () => {
    try {
      if (known.folder !== realpathSync(out) || known.changed !== changeOf(known.folder)) known = read(out);
    } catch {
      // Away, or half written.
    }
    return known;
  };
}

/** The release in a folder, and when its front page changed (ms). */
function read(out: string): Release & { changed: number } {
  const folder = realpathSync(out);
  return { folder, build: buildIn(folder), changed: changeOf(folder) };
}

const changeOf = (folder: string) => statSync(path.join(folder, 'index.html')).mtimeMs;
