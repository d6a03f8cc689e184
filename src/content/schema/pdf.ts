import { z } from 'zod';
import { localizedLine, reference } from './common';
import { origin } from './picture';
import { described } from './rules';
import { upkeep } from './upkeep';

/** A PDF to print or to give away. Its file of each language stands beside the YAML; see `files-beside.ts`. */
export const pdfSchema = z.strictObject({
  ...upkeep,
  title: described(
    localizedLine,
    'What it is called: the words of the link to it.',
    'Hoe het heet: de woorden van de link ernaartoe.',
  ),
  page: described(
    reference('page'),
    'The page with the same words: who reads with a telephone or by ear needs no PDF.',
    'De bladzijde met dezelfde woorden: wie met een telefoon leest of luistert, heeft geen PDF nodig.',
  ),
  ...origin,
});
