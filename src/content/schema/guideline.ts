import { z } from 'zod';
import { localizedLine } from './common';
import { confidenceRule, evidence } from './evidence';
import { sectionWords } from './page-words';
import { described, onOneLine } from './rules';
import { upkeep } from './upkeep';

const advice = z
  .strictObject({
    what: described(localizedLine, 'What it says, in one plain line.', 'Wat het zegt, in één gewone regel.'),
    kind: described(
      z.enum(['advice', 'agreement', 'law']),
      'advice: nobody must. agreement: between those who signed it. law: everybody must.',
      'advice: niemand moet. agreement: een afspraak van wie meedoet. law: het moet.',
    ),
    ...evidence,
  })
  .superRefine(confidenceRule);

/** What national advice says for children of some ages. */
export const guidelineSchema = z.strictObject({
  ...upkeep,
  order: described(z.int(), 'Place in the list; lower comes first.', 'De plek in de lijst; lager komt eerst.'),
  ages: described(
    z.strictObject({ from: z.int(), until: z.int() }).meta(onOneLine),
    'From which birthday until which.',
    'Van welke verjaardag tot welke.',
  ),
  rules: described(
    z.array(advice),
    'What official advice says for these ages. Not found is left out, never filled in.',
    'Wat officieel advies zegt voor deze leeftijd. Wat niet gevonden is, blijft weg.',
  ),
});

/** The words of a guideline: its text holds our own tips for these ages. */
export const guidelineWords = z.strictObject(sectionWords);
