import { z } from 'zod';
import { perLocale } from '@/i18n/locale';

/** An id: English, kebab-case, the same in every language. It is the name of the folder. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Words on one line, without spaces at the ends. */
export const line = z
  .string()
  .min(1)
  .regex(/^\S(.*\S)?$/u, 'must be one line, without spaces at its ends');

/** The same words in each language. */
export const localizedLine = z.strictObject(perLocale(() => line));

/**
 * The id of another document. `content:check` reads `references` from the schema
 * and looks whether that document exists.
 */
export function reference(type: string) {
  return z.string().regex(idPattern, 'must be an id such as de-kindertelefoon').meta({ references: type });
}

/** A day, `YYYY-MM-DD` (ISO 8601). It may not lie in the future. */
export const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a day such as 2026-11-22')
  .meta({ pastDate: true });

/** A date as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601), or `undated`. */
export const partialDate = z
  .string()
  .regex(
    /^(undated|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/,
    'must be "2024", "2024-10", "2024-10-31" or undated',
  )
  .meta({ pastDate: true });

/** A web address that is safe to link to: https only. */
export const httpsAddress = z
  .string()
  .regex(/^https:\/\/[^\s/]+\.[^\s]+$/, 'must be an address that starts with https://');

/** BCP 47 tag of a language, such as `nl`, `en` or `pap`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag such as nl or pap');

/** How far a fact may be trusted; see docs/architecture.md, "Facts". */
const factStatus = z.enum(['current', 'dated', 'unconfirmed', 'superseded']);

/** What every fact carries beside its value. */
export const evidence = {
  status: factStatus.describe(
    'current: may be a call to action. dated: only an old but authoritative source gives it. unconfirmed: not shown. superseded: history.',
  ),
  confidence: z
    .enum(['high', 'medium'])
    .optional()
    .describe(
      'How sure a current fact is: high when the body’s own or a government page says it and another source agrees, with no sign of change; else medium. Required when current.',
    ),
  sources: z.array(reference('source')).min(1).describe('The ids of the sources that say this.'),
  asOf: partialDate.describe(
    'The date of the source: what day it was true on, as far as anyone can tell. undated if the source shows none.',
  ),
};

type Evidence = { status: string; confidence?: string | undefined };

/** A current fact says how sure it is; no other fact does. */
export function hasConfidenceWhenCurrent(fact: Evidence): boolean {
  return (fact.status === 'current') === (fact.confidence !== undefined);
}

/** The message that goes with {@link hasConfidenceWhenCurrent}. */
export const confidenceRule = {
  path: ['confidence'],
  message: 'stands with status current, and only there: high or medium',
};

/** A fact: one value with its evidence. */
export function fact<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, ...evidence }).refine(hasConfidenceWhenCurrent, confidenceRule);
}

/** Statements without a value of their own still say where they come from. */
export const provenance = {
  sources: evidence.sources,
  asOf: evidence.asOf,
};

/** Who looks after a document, and when somebody last did. */
export const upkeep = {
  owner: line
    .optional()
    .describe(
      'Who looks after this: a role or a team, never a name. Left out: the owner of all documents of its type.',
    ),
  reviewed: z
    .strictObject({
      on: day.describe('The day on which somebody last read it whole and compared it with its sources.'),
      by: line.describe('A role or initials, never a full name: the repository is public.'),
    })
    .optional()
    .describe('When it was last looked at as a whole. The next time is worked out from this.'),
};

/** The beginning of a SHA-256 hash, as `content:status --accept` writes it. */
const fingerprint = z.string().regex(/^[0-9a-f]{10}$/, 'must be ten characters from 0 to 9 and a to f');

/** The words that every page has. */
export const pageWords = {
  title: line.max(90).describe('The name of the page: its first heading and the text of links to it.'),
  slug: z
    .string()
    .regex(idPattern, 'must be small letters, digits and hyphens')
    .describe('The last part of the address in this language. Do not change it once published.'),
  summary: line.max(240).describe('One or two sentences under the title, also shown in lists and by search engines.'),
  searchPhrases: z
    .array(line)
    .default([])
    .describe('What people type when they look for this page, misspelt as well. Only the search reads it.'),
  translatedFrom: z
    .strictObject({
      fields: z.record(z.string(), fingerprint).describe('Of each field with words.'),
      body: z.array(fingerprint).describe('Of the text before the first heading, then of each part with a heading.'),
    })
    .optional()
    .describe('What the Dutch text was when this was translated. npm run content:status -- --accept <file> writes it.'),
};
