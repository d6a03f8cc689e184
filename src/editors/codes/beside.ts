import type { CaptionFault, PdfFault } from '../details';
import type { Names, Perhaps } from './parts';

/** What is said of pictures, films and PDFs, with the data of its sentences. */
export type BesideCodes = {
  // The files themselves.
  'file-missing': [names: Names];
  'file-instead': [other: string];
  'file-heavy': [form: string, size: number, most: number];
  'file-other-form': [form: string, found: Perhaps];
  'file-unreadable': [];
  'picture-svg': [];
  'picture-moves': [];
  'picture-narrow': [width: number, narrowest: number];
  'picture-large': [width: number, height: number, largest: number];
  'pdf-refused': [fault: PdfFault];
  'film-form': [ending: string];
  'film-codec': [codec: string];
  'film-sound': [codec: string];
  'film-place': [];
  'captions-missing': [locale: string];
  'captions-broken': [fault: CaptionFault];

  // What is said about them, and where they stand.
  'alt-file-name': [alt: string];
  'alt-says-picture': [words: string];
  'transcript-empty': [];
  'film-in-film': [];
  'film-not-signed': [id: string];
  'link-to-file': [type: string, id: string];
  'file-unused': [type: string];
};
