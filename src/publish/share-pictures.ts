import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import pLimit from 'p-limit';
import { writeWhole } from '@/machine/write-whole';
import type { SharePicture } from '@/site/share-picture';

const { resolve } = createRequire(import.meta.url);

/** The same letters on every machine: the one font of the pictures, and none that a machine happens to have. */
export const shareFont = {
  fontFiles: [resolve('@expo-google-fonts/quicksand/700Bold/Quicksand_700Bold.ttf')],
  loadSystemFonts: false,
};

/**
 * Writes the picture of each page into the built site, and draws only those that the last build did not have.
 *
 * @param out the folder with the built site
 * @param kept the folder that keeps; what this site does not need is removed from it
 */
export async function writeSharePictures(out: string, pictures: readonly SharePicture[], kept: string): Promise<void> {
  const svgs = new Map(pictures.map(({ address, svg }) => [path.basename(address), svg]));
  await mkdir(kept, { recursive: true });
  await mkdir(path.join(out, 'share'), { recursive: true });
  await pLimit(os.availableParallelism()).map([...svgs], async ([name, svg]) => {
    const file = path.join(kept, name);
    if (!existsSync(file)) await writeWhole(file, (await renderAsync(svg, { font: shareFont })).asPng());
    await copyFile(file, path.join(out, 'share', name));
  });
  const gone = (await readdir(kept)).filter((name) => !svgs.has(name));
  await Promise.all(gone.map((name) => rm(path.join(kept, name))));
}
