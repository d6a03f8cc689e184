import { z } from 'zod';
import { httpsAddress } from './address';
import { day, languageTag, line, localizedLine, partialDate } from './common';
import { remark } from './remark';
import { described } from './rules';

/** A source that facts point to. Sources have no text of their own. */
export const sourceSchema = z.strictObject({
  ...remark,
  title: described(
    localizedLine,
    'A short description of the page or document, in our words.',
    'Een korte beschrijving van de bladzijde of het document, in onze woorden.',
  ),
  publisher: described(
    line,
    'The organisation or medium that published it.',
    'De organisatie of het medium waar het verscheen.',
  ),
  url: described(
    httpsAddress.optional(),
    'The address. Left out for copies and raw files: those are named, never linked.',
    'Het adres. Laat weg bij kopieën en losse bestanden: die noemen we, zonder link.',
  ),
  published: described(
    partialDate,
    'The date on the source, as precise as it shows; undated if it shows none.',
    'De datum op de bron, zo precies als die er staat; undated als er geen staat.',
  ),
  approximate: described(
    z.literal(true).optional(),
    'Only when the date was inferred.',
    'Alleen als de datum is afgeleid.',
  ),
  read: described(day, 'The day on which it was read.', 'De dag waarop het gelezen is.'),
  copy: described(
    z.enum(['archived', 'document', 'live']),
    'What was read: an archived copy, a supplied document, or the live page.',
    'Wat er gelezen is: een bewaarde kopie, een aangeleverd document, of de bladzijde zelf.',
  ),
  language: described(languageTag, 'The language of the source.', 'De taal van de bron.'),
  note: described(
    localizedLine.optional(),
    'What a reader should know to judge this source.',
    'Wat een lezer moet weten om deze bron te beoordelen.',
  ),
});
