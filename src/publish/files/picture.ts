import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sharp } from 'sharp';
import type { MadePicture } from '@/content/made';
import { type Job, type Making, named } from './kept';

/** The widths that a picture is made in, in pixels, as far as it has them: a column of text at most, on a sharp screen. */
const widths = [320, 640, 960, 1280];

/** The width of the one for browsers that take no new form. */
const fallbackWidth = 640;

/** How well each form is written. Of a photo nobody sees the difference with more. A PNG has colours in place of it. */
const qualities = { avif: 50, webp: 75, jpg: 80, png: 256 } as const;

/** How much of its quality a form keeps: less and less, as long as it is heavier than `mostOfPicture`. */
const keeps = [1, 0.8, 0.6, 0.4, 0.2];

/** The most that a picture may weigh as a visitor gets it, in bytes: a page has room for one. */
export const mostOfPicture = 120_000;

/** The name of the picture in a folder. */
export function pictureIn(folder: string): string {
  return readdirSync(folder).find((name) => name.startsWith('picture.') && !name.endsWith('.yaml')) ?? '';
}

/** The picture of a document. */
export async function pictureJob(folder: string, id: string): Promise<Job<MadePicture>> {
  const file = pictureIn(folder);
  const bytes = readFileSync(path.join(folder, file));
  const ending = path.extname(file).slice(1);
  // Loaded for a picture only: a site without any needs nothing of it.
  const { versions } = (await import('sharp')).default;
  return {
    bytes,
    way: ['picture', 2, id, widths, qualities, keeps, mostOfPicture, versions],
    make: () => makePicture(id, ending, bytes),
  };
}

/**
 * Makes a picture for visitors: upright, in a few widths and forms, never larger than it is, and without anything that a
 * camera or a program wrote into it, such as the place and the hour (sharp leaves that out unless it is asked for).
 *
 * @param id of its document
 * @param ending of the file: `jpg`, `png` or `webp`, the form that the fallback has
 */
async function makePicture(id: string, ending: string, bytes: Uint8Array): Promise<Making<MadePicture>> {
  const { default: sharp } = await import('sharp');
  const upright = await sharp(bytes).autoOrient().toColourspace('srgb').png({ compressionLevel: 1 }).toBuffer();
  const { width: whole = 0, height: tall = 0 } = await sharp(upright).metadata();
  const files: Record<string, Uint8Array> = {};
  const write = async (width: number, form: keyof typeof qualities) => {
    const image = sharp(upright).resize({ width, withoutEnlargement: true });
    const made = await lightest((part) => written(image.clone(), form, Math.round(qualities[form] * part)));
    const { name, file } = named(id, form, made);
    files[name] = made;
    return { ...file, width };
  };
  const own = [...widths.filter((width) => width < whole), Math.min(whole, widths.at(-1) ?? whole)];
  const every = [...new Set(own)];
  const forms = [];
  for (const form of ['avif', 'webp'] as const) {
    const made = [];
    for (const width of every) made.push(await write(width, form));
    forms.push({ type: `image/${form}`, files: made });
  }
  const { width: _, ...fallback } = await write(Math.min(whole, fallbackWidth), ending as 'jpg' | 'png' | 'webp');
  const shown = every.at(-1) ?? whole;
  return { facts: { width: shown, height: Math.round((tall * shown) / whole), forms, fallback }, files };
}

/** The first of some ways to make a file that is light enough; the last where none is. */
async function lightest(make: (part: number) => Promise<Buffer>): Promise<Buffer> {
  let made = Buffer.alloc(0);
  for (const part of keeps) {
    made = Buffer.from(await make(part));
    if (made.length <= mostOfPicture) break;
  }
  return made;
}

/** A picture in a form; of a PNG the quality is a number of colours. */
function written(image: Sharp, form: keyof typeof qualities, quality: number): Promise<Buffer> {
  switch (form) {
    case 'jpg':
      return image.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: true }).toBuffer();
    case 'png':
      return image.png({ compressionLevel: 9, palette: true, colours: quality }).toBuffer();
    default:
      return image[form]({ quality, effort: 5 }).toBuffer();
  }
}
