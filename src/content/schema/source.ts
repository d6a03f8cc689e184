import { z } from 'zod';
import { day, httpsAddress, languageTag, line, localizedLine, partialDate } from './common';

/** A source that facts point to. Sources have no text of their own. */
export const sourceSchema = z.strictObject({
  title: localizedLine.describe('A short description of the page or document, in our words.'),
  publisher: line.describe('The organisation or medium that published it.'),
  url: httpsAddress
    .optional()
    .describe('The address. Left out for copies and raw files: those are named, never linked.'),
  published: partialDate.describe('The date on the source, as precise as it shows; undated if it shows none.'),
  approximate: z.literal(true).optional().describe('Only when the date was inferred.'),
  read: day.describe('The day on which it was read.'),
  copy: z
    .enum(['archived', 'document', 'live'])
    .describe('What was read: an archived copy, a supplied document, or the live page.'),
  language: languageTag.describe('The language of the source.'),
  note: localizedLine.optional().describe('What a reader should know to judge this source.'),
});
