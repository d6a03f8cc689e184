import { z } from 'zod';
import { pageWords, provenance, reference, upkeep } from './common';

/** A key success of the centre. */
export const successSchema = z.strictObject({
  ...upkeep,
  order: z.int().describe('Place in lists; lower comes first.'),
  statistics: z.array(reference('statistic')).default([]).describe('The series of figures that are shown with it.'),
  ...provenance,
});

/** The words of a success. */
export const successWords = z.strictObject(pageWords);
