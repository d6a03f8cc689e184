import { z } from 'zod';
import { type Locale, locales, otherwiseOf, perLocale } from '@/i18n/locale';
import { form, rule } from './rules';

/** An id: English, kebab-case, the same in every language. It is the name of the folder. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A text that is an id. */
export const id = z
  .string()
  .regex(idPattern)
  .meta(
    form(
      'an id such as de-kindertelefoon: small letters, digits and hyphens',
      'een id zoals de-kindertelefoon: kleine letters, cijfers en streepjes',
    ),
  );

/** Words on one line, without spaces at the ends. */
export const line = z
  .string()
  .min(1)
  .regex(/^\S(.*\S)?$/u)
  .meta(form('one line, without spaces at its ends', 'één regel, zonder spaties aan het begin of het eind'));

/** Something in each language; in one for some pages it may be missing. */
export function localized<Schema extends z.ZodType>(schema: Schema) {
  const shape = perLocale((locale) => (otherwiseOf(locale) ? schema.optional() : schema));
  // The model has it in every language: see `src/content/otherwise.ts`.
  return z.strictObject(shape as Record<Locale, Schema>);
}

/** The same words in each language. */
export const localizedLine = localized(line);

/**
 * The id of another document. `content:check` reads `references` from the schema
 * and looks whether that document exists.
 */
export function reference(type: string) {
  return id.meta({ references: type });
}

/** The form of a day; whether the month has it, the check looks up. */
export const dayForm = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A day, `YYYY-MM-DD` (ISO 8601). It may not lie in the future. */
export const day = z
  .string()
  .regex(dayForm)
  .meta({ pastDate: true, ...form('a day such as 2026-11-22', 'een dag zoals 2026-11-22') });

/** A day, `YYYY-MM-DD` (ISO 8601). It may lie ahead. */
export const anyDay = z.string().regex(dayForm).meta(form('a day such as 2026-12-24', 'een dag zoals 2026-12-24'));

/** A date of the calendar, as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601). It may lie ahead. */
export const dateAhead = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .meta(form('a date such as "2027", "2027-02" or "2027-02-09"', 'een datum zoals "2027", "2027-02" of "2027-02-09"'));

/** A date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601), or `undated`. */
export const partialDate = z
  .string()
  .regex(/^(undated|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/)
  .meta({
    pastDate: true,
    ...form(
      'a date such as "2024", "2024-10" or "2024-10-31", or undated',
      'een datum zoals "2024", "2024-10" of "2024-10-31", of undated',
    ),
  });

/** Codes of countries that people write for their language. */
const languageOfCountry: Readonly<Record<string, string>> = {
  ua: 'uk',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  jp: 'ja',
  cn: 'zh',
  gb: 'en',
  us: 'en',
  sy: 'ar',
  ir: 'fa',
};

/** BCP 47 tag of a language that has a name in every language of the site, such as `nl`, `en` or `pap`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
  .meta(form('a language tag such as nl or pap', 'een taalcode zoals nl of pap'))
  .superRefine((tag, context) => {
    if (!locales.every((locale) => isLanguageNamed(tag, locale)))
      context.addIssue(rule('no-such-language', [], tag, languageOfCountry[tag]));
  });

/** Tells whether a language has a name in another one; a tag that is no tag has none. */
function isLanguageNamed(tag: string, locale: string): boolean {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
}
