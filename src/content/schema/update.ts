import { z } from 'zod';
import { day, pageWords } from './common';

/** A news item about the site, or a correction. */
export const updateSchema = z.strictObject({
  kind: z.enum(['news', 'correction']).describe('correction: something on the site was wrong and has been mended.'),
  date: day.describe('The day on which it was published.'),
  about: z
    .array(z.string().meta({ references: 'any' }))
    .default([])
    .describe('The documents that it is about, as type/id: service/helpwanted.'),
});

/** The words of an update. */
export const updateWords = z.strictObject(pageWords);
