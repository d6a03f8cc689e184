import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/i18n/locale';

/** A file as visitors get it: its address, and what it weighs, in bytes. */
export type MadeFile = { address: string; bytes: number };

/** A picture as visitors get it: its size in pixels, the same picture in each form and width, and one for old browsers. */
export type MadePicture = {
  width: number;
  height: number;
  forms: { type: string; files: (MadeFile & { width: number })[] }[];
  fallback: MadeFile;
};

/** The PDFs of a document as visitors get them, per language that there is. */
export type MadePdf = Partial<Record<Locale, MadeFile & { pages: number }>>;

/** A film as visitors get it, with its captions per language of the whole site. */
export type MadeFilm = MadeFile & {
  width: number;
  height: number;
  seconds: number;
  captions: Partial<Record<Locale, string>>;
};

/** What the build made of the files of each type, by the id of their document. */
export type Made = {
  picture: Record<string, MadePicture>;
  pdf: Record<string, MadePdf>;
  film: Record<string, MadeFilm>;
};

/** Where it stands what was made, for the steps of the build that come after. */
export const madeFile = '.cache/files/made.json';

/** What was made last; nothing where nothing was. */
export function readMade(root = process.cwd()): Made {
  try {
    return JSON.parse(readFileSync(join(/* turbopackIgnore: true */ root, madeFile), 'utf8'));
  } catch {
    return { picture: {}, pdf: {}, film: {} };
  }
}

/**
 * What was made of the files of a document.
 *
 * @throws Error when nothing was: the step of the build that makes it comes before all pages
 */
export function madeOf<Each>({ type, id, made }: { type: string; id: string; made?: Each | undefined }): Each {
  if (made === undefined) throw new Error(`Nothing was made of the files of ${type}/${id}: run npm run build`);
  return made;
}

/** The address of every file that was made. */
export function madeAddresses({ picture, pdf, film }: Made): string[] {
  return [
    ...Object.values(picture).flatMap(({ forms, fallback }) => [...forms.flatMap(({ files }) => files), fallback]),
    ...Object.values(pdf).flatMap((languages) => Object.values(languages)),
    ...Object.values(film).flatMap(({ address, captions }) =>
      [address, ...Object.values(captions)].map((each) => ({ address: each })),
    ),
  ].map(({ address }) => address);
}
