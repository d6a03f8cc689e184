import { z } from 'zod';
import { perLocale } from '@/i18n/locale';
import { about, form, rule } from './rules';

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

/** How far a fact may be trusted; see docs/architecture.md, "Facts". */
const factStatus = z.enum(['current', 'dated', 'unconfirmed', 'superseded']);

/** What every fact carries beside its value. */
export const evidence = {
  status: factStatus.meta(
    about(
      'current: may be a call to action. dated: only an old but authoritative source gives it. unconfirmed: not shown. superseded: history.',
      'current: de site roept ertoe op. dated: alleen een oude, betrouwbare bron geeft het. unconfirmed: niet te zien. superseded: van vroeger.',
    ),
  ),
  confidence: z
    .enum(['high', 'medium'])
    .optional()
    .meta(
      about(
        'How sure a current fact is: high when the body’s own or a government page says it and another source agrees, with no sign of change; else medium. Required when current.',
        'Hoe zeker iets is wat current is: high als de organisatie zelf of de overheid het zegt, een tweede bron ook, en niets op een verandering wijst; anders medium. Verplicht bij current.',
      ),
    ),
  sources: z
    .array(reference('source'))
    .min(1)
    .meta(about('The ids of the sources that say this.', 'De ids van de bronnen die dit zeggen.')),
  asOf: partialDate.meta(
    about(
      'The date of the source: what day it was true on, as far as anyone can tell. undated if the source shows none.',
      'De datum van de bron: op welke dag het klopte, voor zover iemand dat weet. undated als de bron geen datum toont.',
    ),
  ),
};

type Evidence = { status: string; confidence?: string | undefined };

/** A current fact says how sure it is; no other fact does. For `superRefine`. */
export function confidenceRule({ status, confidence }: Evidence, context: z.RefinementCtx): void {
  if (status === 'current' && confidence === undefined)
    context.addIssue(rule('current-without-confidence', ['confidence']));
  if (status !== 'current' && confidence !== undefined)
    context.addIssue(rule('confidence-without-current', ['confidence']));
}

/** A fact: one value with its evidence. */
export function fact<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, ...evidence }).superRefine(confidenceRule);
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
    .meta(
      about(
        'Who looks after this: a role or a team, never a name. Left out: the owner of all documents of its type.',
        'Wie dit bijhoudt: een rol of een team, nooit een naam. Weggelaten: wie alle documenten van deze soort bijhoudt.',
      ),
    ),
  reviewed: z
    .strictObject({
      on: day.meta(
        about(
          'The day on which somebody last read it whole and compared it with its sources.',
          'De dag waarop iemand het voor het laatst helemaal heeft gelezen en met de bronnen heeft vergeleken.',
        ),
      ),
      by: line.meta(
        about(
          'A role or initials, never a full name: the repository is public.',
          'Een rol of initialen, nooit een hele naam: deze bestanden zijn openbaar.',
        ),
      ),
    })
    .optional()
    .meta(
      about(
        'When it was last looked at as a whole. The next time is worked out from this.',
        'Wanneer het voor het laatst in zijn geheel is bekeken. De volgende keer volgt daaruit.',
      ),
    ),
};

/** The beginning of a SHA-256 hash, as `content:status --accept` writes it. */
const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{10}$/)
  .meta(form('ten characters from 0 to 9 and a to f', 'tien tekens van 0 tot en met 9 en a tot en met f'));

/** The words that every page has. */
export const pageWords = {
  title: line
    .max(90)
    .meta(
      about(
        'The name of the page: its first heading and the text of links to it.',
        'De naam van de bladzijde: de eerste kop, en de tekst van links erheen.',
      ),
    ),
  slug: id
    .meta(form('small letters, digits and hyphens', 'kleine letters, cijfers en streepjes'))
    .meta(
      about(
        'The last part of the address in this language. Do not change it once published.',
        'Het laatste deel van het adres in deze taal. Verander het niet meer als het op de site staat.',
      ),
    ),
  summary: line
    .max(240)
    .meta(
      about(
        'One or two sentences under the title, also shown in lists and by search engines.',
        'Een of twee zinnen onder de titel, die ook in lijsten en bij zoekmachines staan.',
      ),
    ),
  searchPhrases: z
    .array(line)
    .default([])
    .meta(
      about(
        'What people type when they look for this page, misspelt as well. Only the search reads it.',
        'Wat mensen typen als ze deze bladzijde zoeken, ook met schrijffouten. Alleen het zoeken leest het.',
      ),
    ),
  translatedFrom: z
    .strictObject({
      fields: z.record(z.string(), fingerprint).meta(about('Of each field with words.', 'Van elk veld met woorden.')),
      body: z
        .array(fingerprint)
        .meta(
          about(
            'Of the text before the first heading, then of each part with a heading.',
            'Van de tekst voor het eerste kopje, en dan van elk stuk met een kopje.',
          ),
        ),
    })
    .optional()
    .meta(
      about(
        'What the Dutch text was when this was translated. npm run content:status -- --accept <file> writes it.',
        'Hoe de Nederlandse tekst was toen dit werd vertaald. npm run content:status -- --accept <bestand> schrijft het.',
      ),
    ),
};
