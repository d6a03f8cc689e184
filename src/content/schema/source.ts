import { z } from 'zod';
import { day, httpsAddress, languageTag, line, localizedLine, partialDate } from './common';
import { about } from './rules';

/** A source that facts point to. Sources have no text of their own. */
export const sourceSchema = z.strictObject({
  title: localizedLine.meta(
    about(
      'A short description of the page or document, in our words.',
      'Een korte beschrijving van de bladzijde of het document, in onze woorden.',
    ),
  ),
  publisher: line.meta(
    about('The organisation or medium that published it.', 'De organisatie of het medium waar het verscheen.'),
  ),
  url: httpsAddress
    .optional()
    .meta(
      about(
        'The address. Left out for copies and raw files: those are named, never linked.',
        'Het adres. Laat weg bij kopieën en losse bestanden: die noemen we, zonder link.',
      ),
    ),
  published: partialDate.meta(
    about(
      'The date on the source, as precise as it shows; undated if it shows none.',
      'De datum op de bron, zo precies als die er staat; undated als er geen staat.',
    ),
  ),
  approximate: z
    .literal(true)
    .optional()
    .meta(about('Only when the date was inferred.', 'Alleen als de datum is afgeleid.')),
  read: day.meta(about('The day on which it was read.', 'De dag waarop het gelezen is.')),
  copy: z
    .enum(['archived', 'document', 'live'])
    .meta(
      about(
        'What was read: an archived copy, a supplied document, or the live page.',
        'Wat er gelezen is: een bewaarde kopie, een aangeleverd document, of de bladzijde zelf.',
      ),
    ),
  language: languageTag.meta(about('The language of the source.', 'De taal van de bron.')),
  note: localizedLine
    .optional()
    .meta(
      about('What a reader should know to judge this source.', 'Wat een lezer moet weten om deze bron te beoordelen.'),
    ),
});
