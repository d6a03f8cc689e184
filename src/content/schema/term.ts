import { z } from 'zod';
import { allLocales } from '@/i18n/locale';
import { line, localizedLine, reference } from './common';
import { described } from './rules';
import { upkeep } from './upkeep';

/** A word of the glossary. Terms have no text of their own. */
export const termSchema = z.strictObject({
  ...upkeep,
  title: described(
    localizedLine,
    'The word, as our texts in that language have it.',
    'Het woord, zoals het in onze teksten in die taal staat.',
  ),
  meaning: described(localizedLine, 'What it means, in one plain line.', 'Wat het betekent, in één gewone regel.'),
  alsoKnownAs: described(
    z.partialRecord(z.enum(allLocales), z.array(line).min(1)).optional(),
    'Other words for the same, per language.',
    'Andere woorden voor hetzelfde, per taal.',
  ),
  sources: described(
    z.array(reference('source')).default([]),
    'The ids of the sources, when the line says more than what the word means.',
    'De ids van de bronnen, als de regel meer zegt dan wat het woord betekent.',
  ),
});
