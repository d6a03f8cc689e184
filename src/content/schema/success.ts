import { z } from 'zod';
import { reference } from './common';
import { provenance } from './evidence';
import { pageWords } from './page-words';
import { described } from './rules';
import { upkeep } from './upkeep';

/** A key success of the centre. */
export const successSchema = z.strictObject({
  ...upkeep,
  order: described(z.int(), 'Place in lists; lower comes first.', 'De plek in lijsten; lager komt eerst.'),
  statistics: described(
    z.array(reference('statistic')).default([]),
    'The series of figures that are shown with it.',
    'De cijferreeksen die erbij staan.',
  ),
  ...provenance,
});

/** The words of a success. */
export const successWords = z.strictObject(pageWords);
