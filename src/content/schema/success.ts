import { z } from 'zod';
import { reference } from './common';
import { provenance } from './evidence';
import { pageWords } from './page-words';
import { about } from './rules';
import { upkeep } from './upkeep';

/** A key success of the centre. */
export const successSchema = z.strictObject({
  ...upkeep,
  order: z.int().meta(about('Place in lists; lower comes first.', 'De plek in lijsten; lager komt eerst.')),
  statistics: z
    .array(reference('statistic'))
    .default([])
    .meta(about('The series of figures that are shown with it.', 'De cijferreeksen die erbij staan.')),
  ...provenance,
});

/** The words of a success. */
export const successWords = z.strictObject(pageWords);
