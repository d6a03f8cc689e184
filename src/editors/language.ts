/** The languages in which the tools of editors speak. A language of the site need not be one. */
const languages = ['nl', 'en'] as const;

/** A language in which the tools of editors speak. */
export type Language = (typeof languages)[number];

/** Tells whether a text names a language in which the tools of editors speak. */
export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}
