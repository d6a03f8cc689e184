import { z } from 'zod';
import { perLocale } from '@/i18n/locale';
import { form } from './rules';

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

/** The same words in each language. */
export const localizedLine = z.strictObject(perLocale(() => line));

/**
 * The id of another document. `content:check` reads `references` from the schema
 * and looks whether that document exists.
 */
export function reference(type: string) {
  return id.meta({ references: type });
}

/** A day, `YYYY-MM-DD` (ISO 8601). It may not lie in the future. */
export const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .meta({ pastDate: true, ...form('a day such as 2026-11-22', 'een dag zoals 2026-11-22') });

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

/** A web address that is safe to link to: https only. */
export const httpsAddress = z
  .string()
  .regex(/^https:\/\/[^\s/]+\.[^\s]+$/)
  .meta(form('an address that starts with https://', 'een adres dat begint met https://'));

/** BCP 47 tag of a language, such as `nl`, `en` or `pap`. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
  .meta(form('a language tag such as nl or pap', 'een taalcode zoals nl of pap'));
