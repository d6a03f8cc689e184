import type { Content, LanguagePage } from '@/content/model';
import { content } from '@/content/source';

/** Whether pages in other languages are left out until somebody who speaks the language has read them. */
const isReviewedOnly = Boolean(process.env.REVIEWED_LANGUAGES_ONLY);

/** The pages in other languages that are published, in the editor's order. */
export function publishedLanguages({ language }: Content, reviewedOnly: boolean): LanguagePage[] {
  return language.filter(({ reviewed }) => reviewed !== undefined || !reviewedOnly);
}

export const languagePages = publishedLanguages(content, isReviewedOnly);

/** The scripts of languages that are written from right to left (ISO 15924). */
const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa']);

/** The way in which a language is written, for `dir`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}
