import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MadePicture } from '@/content/made';
import { type Job, type Making, named } from './kept';

/** The widths that a picture is made in, in pixels, as far as it has them: a column of text at most, on a sharp screen. */
const widths = [320, 640, 960, 1280];

/** The width of the one for browsers that take no new form. */
const fallbackWidth = 640;

/** How each form is written. Of a photo nobody sees the difference with more. */
const qualities = { avif: { quality: 50, effort: 5 }, webp: { quality: 75, effort: 5 } } as const;

/** The picture of a document. */
export async function pictureJob(folder: string, id: string): Promise<Job<MadePicture>> {
  const file = readdirSync(folder).find((name) => name.startsWith('picture.') && !name.endsWith('.yaml')) ?? '';
  const bytes = readFileSync(path.join(folder, file));
  const ending = path.extname(file).slice(1);
  // Loaded for a picture only: a site without any needs nothing of it.
  const { versions } = (await import('sharp')).default;
  return { bytes, way: ['picture', 1, id, widths, qualities, versions], make: () => makePicture(id, ending, bytes) };
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
  const write = async (width: number, form: 'avif' | 'webp' | 'jpg' | 'png') => {
    const image = sharp(upright).resize({ width, withoutEnlargement: true });
    const made = await (form === 'jpg'
      ? image.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true })
      : form === 'png'
        ? image.png({ compressionLevel: 9, palette: true })
        : image[form](qualities[form])
    ).toBuffer();
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
