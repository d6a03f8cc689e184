import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MadeFilm } from '@/content/made';
import { locales } from '@/i18n/locale';
import { fileText } from '@/lib/file-text';
import { readFilm } from '@/lib/film';
import { type Job, type Making, named } from './kept';

type Captions = MadeFilm['captions'];

/** The film of a document, with its captions. */
export function filmJob(folder: string, id: string): Job<MadeFilm> {
  const bytes = readFileSync(path.join(folder, 'film.mp4'));
  const captions: Captions = {};
  for (const locale of locales) captions[locale] = fileText(readFileSync(path.join(folder, `${locale}.vtt`), 'utf8'));
  return { bytes, way: ['film', 1, id, captions], make: async () => makeFilm(id, captions, bytes) };
}

/**
 * Makes a film for visitors: as it is, since the check has refused what says a place, with its captions.
 *
 * @param id of its document
 * @param captions WebVTT, per language of the whole site
 * @throws Error when the film cannot be read: the check did not run
 */
function makeFilm(id: string, captions: Captions, bytes: Uint8Array): Making<MadeFilm> {
  const film = readFilm(bytes);
  if (!film) throw new Error(`The film of ${id} cannot be read`);
  const { width, height, seconds } = film;
  const { name, file } = named(id, 'mp4', bytes);
  const files: Record<string, Uint8Array> = { [name]: bytes };
  const addresses: Captions = {};
  for (const locale of locales) {
    const text = new TextEncoder().encode(captions[locale]);
    const made = named(`${id}.${locale}`, 'vtt', text);
    files[made.name] = text;
    addresses[locale] = made.file.address;
  }
  return { facts: { ...file, width, height, seconds, captions: addresses }, files };
}
