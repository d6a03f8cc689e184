import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Made, madeAddresses, madeFile } from '@/content/made';
import { contentTypes } from '@/content/schema';
import { writeWhole } from '@/machine/write-whole';
import { filmJob } from './film';
import { refuseHeavy } from './heavy';
import { type Job, madeOnce } from './kept';
import { pdfJobs } from './pdf';
import { pictureIn, pictureJob } from './picture';

/** Where files for visitors go: Next copies public/ into out/, and serves it while developing. Not in git. */
const shown = 'public/files';

/** Where what was made is kept from build to build. */
const kept = '.cache/files/kept';

/**
 * Makes the pictures, films and PDFs of the content for visitors, writes them into `public/files`, and what pages must
 * know of them into `.cache/files`. What was made of the same bytes before is not made again.
 *
 * @param root the folder that holds `content/`, which the check has found right
 */
export async function makeFiles(root = '.'): Promise<void> {
  const needed: string[] = [];
  const take = async <Facts>(folder: string, job: Job<Facts>) => {
    const { facts, names } = await madeOnce(path.join(root, kept), job).catch((cause: Error) => {
      const remedy = 'Open its file in the program that you made it with, and save it again.';
      throw new Error(`Nothing can be made of ${path.relative(root, folder)}: ${cause.message}\n${remedy}`, { cause });
    });
    needed.push(...names);
    return facts;
  };
  const made: Made = { picture: {}, pdf: {}, film: {} };
  const pictures = [];
  for (const [id, folder] of foldersOf(root, 'picture')) {
    const picture = await take(folder, await pictureJob(folder, id));
    made.picture[id] = picture;
    pictures.push({
      file: path.relative(root, path.join(folder, pictureIn(folder))).replaceAll(path.sep, '/'),
      picture,
    });
  }
  refuseHeavy(pictures);
  for (const [id, folder] of foldersOf(root, 'film')) made.film[id] = await take(folder, filmJob(folder, id));
  for (const [id, folder] of foldersOf(root, 'pdf')) {
    made.pdf[id] = {};
    for (const [locale, job] of pdfJobs(folder, id)) made.pdf[id][locale] = await take(folder, job);
  }
  const names = madeAddresses(made).map((address) => path.basename(address));
  await holdOnly(path.join(root, kept), needed);
  await holdOnly(path.join(root, shown), names);
  for (const name of names) await copyFile(path.join(root, kept, name), path.join(root, shown, name));
  await mkdir(path.dirname(path.join(root, madeFile)), { recursive: true });
  await writeWhole(path.join(root, madeFile), JSON.stringify(made));
}

/** The folder of each document of a type, by its id. */
function foldersOf(root: string, type: keyof Made): [id: string, folder: string][] {
  const folder = path.join(root, 'content', contentTypes[type].folder);
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((id) => [id, path.join(folder, id)])
    : [];
}

/** Takes away what does not belong in a folder; a folder for nothing goes too. */
async function holdOnly(folder: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const gone = (await readdir(folder)).filter((name) => !names.includes(name));
  await Promise.all(gone.map((name) => rm(path.join(folder, name))));
}
