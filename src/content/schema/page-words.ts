import { z } from 'zod';
import { id, line } from './common';
import { remark } from './remark';
import { asLast, described, form, onOneLine } from './rules';

/** The beginning of a SHA-256 hash, as `content:status --accept` writes it. */
const fingerprint = z
  .string()
  .regex(/^[0-9a-f]{10}$/)
  .meta(form('ten characters from 0 to 9 and a to f', 'tien tekens van 0 tot en met 9 en a tot en met f'));

/** The part of an address that names a page: a folder of that name must be one on every machine. */
const slug = id.max(60).meta(form('small letters, digits and hyphens', 'kleine letters, cijfers en streepjes'));

/** The words that every page has, and every section of a page. */
export const sectionWords = {
  ...remark,
  title: described(
    line.max(90),
    'The name of the page: its first heading and the text of links to it.',
    'De naam van de bladzijde: de eerste kop, en de tekst van links erheen.',
  ),
  slug: described(
    slug,
    'The last part of the address in this language. Do you change it? Then put the old one in formerSlugs.',
    'Het laatste deel van het adres in deze taal. Verander je het? Zet het oude dan bij formerSlugs.',
  ),
  summary: described(
    line.max(240),
    'One or two sentences under the title, also shown in lists and by search engines.',
    'Een of twee zinnen onder de titel, die ook in lijsten en bij zoekmachines staan.',
  ),
  searchPhrases: described(
    z.array(line).default([]),
    'What people type when they look for this page, misspelt as well. Only the search reads it.',
    'Wat mensen typen als ze deze bladzijde zoeken, ook met schrijffouten. Alleen het zoeken leest het.',
  ),
  translatedFrom: described(
    z
      .strictObject({
        fields: described(z.record(z.string(), fingerprint), 'Of each field with words.', 'Van elk veld met woorden.'),
        body: described(
          z.array(fingerprint).meta(onOneLine),
          'Of the text before the first heading, then of each part with a heading.',
          'Van de tekst voor het eerste kopje, en dan van elk stuk met een kopje.',
        ),
      })
      .meta(asLast)
      .optional(),
    'What the Dutch text was when this was translated. npm run content:status -- --accept <file> writes it.',
    'Hoe de Nederlandse tekst was toen dit werd vertaald. npm run content:status -- --accept <bestand> schrijft het.',
  ),
};

/** The words that every page has. */
export const pageWords = {
  ...sectionWords,
  formerSlugs: described(
    z.array(slug).default([]),
    'What the last part of the address was before, in this language. Those addresses then lead here.',
    'Wat het laatste deel van het adres eerder was, in deze taal. Die adressen leiden dan hierheen.',
  ),
};
