import { locales } from '@/i18n/locale';
import type { ContentType } from '.';

/** Files of one kind that stand beside the YAML of a document: what they may be called, and what they may weigh. */
export type FilesBeside = {
  names: readonly string[];
  /** Which of the names must be there: one and no other, one or more, or all of them. */
  need: 'one' | 'some' | 'all';
  /** Bytes. */
  most: number;
};

/** The languages whose name a file has: `nl.pdf`. */
const perLanguage = (ending: string) => locales.map((locale) => `${locale}.${ending}`);

/** The files that are no text, by the type of the document that they belong to. What a file is called says what it is. */
export const filesBeside: Partial<Record<ContentType, readonly FilesBeside[]>> = {
  picture: [{ names: ['picture.jpg', 'picture.png', 'picture.webp'], need: 'one', most: 8_000_000 }],
  pdf: [{ names: perLanguage('pdf'), need: 'some', most: 2_000_000 }],
  film: [
    { names: ['film.mp4'], need: 'one', most: 20_000_000 },
    { names: perLanguage('vtt'), need: 'all', most: 100_000 },
  ],
};
