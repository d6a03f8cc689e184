import { z } from 'zod';
import { line, localizedLine, reference } from './common';
import { described } from './rules';
import { upkeep } from './upkeep';

/** Who made a file and what may be done with it, and the sources that say so. */
export const origin = {
  maker: described(line.optional(), 'Who made it, if that is known.', 'Wie het maakte, als dat bekend is.'),
  licence: described(
    line.optional(),
    'What its maker lets others do with it, such as CC BY 4.0.',
    'Wat de maker anderen ermee laat doen, zoals CC BY 4.0.',
  ),
  sources: described(
    z.array(reference('source')).default([]),
    'The ids of the sources that say so, or that it comes from.',
    'De ids van de bronnen die dat zeggen, of waar het vandaan komt.',
  ),
};

/** A picture that texts show. Its file stands beside the YAML; see `files-beside.ts`. */
export const pictureSchema = z.strictObject({
  ...upkeep,
  alt: described(
    localizedLine,
    'What is on it that matters, for who cannot see it.',
    'Wat erop staat en ertoe doet, voor wie het niet ziet.',
  ),
  caption: described(
    localizedLine.optional(),
    'Words below it, for everybody; left out when it needs none.',
    'Woorden eronder, voor iedereen; weggelaten als ze niet nodig zijn.',
  ),
  ...origin,
});
