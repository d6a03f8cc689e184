/** What we know of a language; see {@link languages}. */
type Language = {
  name: string;
  openGraph: string;
  dates: string;
  /** Of a language for some pages: the language of the whole site to which all else leads from there. */
  otherwise?: 'nl' | 'en';
};

/**
 * The one table of languages. Adding a language is one line here, plus words:
 * `messages/<locale>.json`, `<locale>.mdx` beside each text, and `<locale>:` in the few names kept in YAML.
 *
 * Keys are BCP 47 language tags. `openGraph` is the form that Open Graph uses, `dates` the tag of the region whose
 * way of writing dates we follow. The site is in each language as a whole; one with `otherwise` is for some pages, those
 * with an `<locale>.mdx`.
 */
export const languages = {
  nl: { name: 'Nederlands', openGraph: 'nl_NL', dates: 'nl-NL' },
  en: { name: 'English', openGraph: 'en_GB', dates: 'en-GB' },
} as const;

/** A language that pages are published in. */
export type Locale = keyof typeof languages;

const table: Record<Locale, Language> = languages;

/** All languages, those for some pages too, the source language first. */
export const allLocales = Object.keys(languages) as Locale[];

/** The languages that the whole site is in, the source language first. */
export const locales = allLocales.filter((locale) => otherwiseOf(locale) === undefined);

/** The language that texts are written in first and translated from. */
export const sourceLocale: Locale = 'nl';

/** Of a language for some pages, the one to which all else leads; undefined of one that the whole site is in. */
export function otherwiseOf(locale: Locale): Locale | undefined {
  return table[locale].otherwise;
}

/** Tells whether a text, for instance the first part of an address, names one of our languages. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(languages, text);
}

/** Makes a record with one entry per language, those for some pages too. */
export function perLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(allLocales.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;
}
