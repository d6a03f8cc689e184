/**
 * The one table of languages. Adding a language is one line here, plus words:
 * `messages/<locale>.json`, `<locale>.mdx` beside each text, and `<locale>:` in the few names kept in YAML.
 *
 * Keys are BCP 47 language tags. `openGraph` is the form that Open Graph uses, `dates` the tag of the region whose
 * way of writing dates we follow.
 */
export const languages = {
  nl: { name: 'Nederlands', openGraph: 'nl_NL', dates: 'nl-NL' },
  en: { name: 'English', openGraph: 'en_GB', dates: 'en-GB' },
} as const;

/** A language that the site is published in. */
export type Locale = keyof typeof languages;

/** All languages, the source language first. */
export const locales = Object.keys(languages) as Locale[];

/** The language that texts are written in first and translated from. */
export const sourceLocale: Locale = 'nl';

/** Tells whether a text, for instance the first part of an address, names one of our languages. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(languages, text);
}

/** Makes a record with one entry per language. */
export function perLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, Value>;
}
