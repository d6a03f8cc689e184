import { z } from 'zod';
import { line } from './common';
import { pageWords } from './page-words';
import { about } from './rules';

/** For whom somebody speaks when they read the first sentence aloud or show it. */
export const speakers = ['child', 'parent', 'friend'] as const;

const byId = (en: string, nl: string) => z.record(z.string(), line.max(200)).meta(about(en, nl));

/** The words of a situation. Its title is what a visitor would say. */
export const situationWords = z.strictObject({
  ...pageWords,
  title: line
    .max(70)
    .meta(about('What happened, as a visitor would say it.', 'Wat er gebeurd is, zoals een bezoeker het zou zeggen.')),
  alsoKnownAs: z
    .array(line)
    .min(1)
    .meta(
      about(
        'Other words that people use for it, in any language: street words, misspellings, names of the crime.',
        'Andere woorden die mensen ervoor gebruiken, in elke taal: straattaal, schrijffouten, namen van het misdrijf.',
      ),
    ),
  steps: byId('The words of each step, under its id.', 'De woorden van elke stap, onder zijn id.'),
  donts: byId('The words of each warning, under its id.', 'De woorden van elke waarschuwing, onder haar id.'),
  after: line
    .max(400)
    .meta(
      about(
        'What happens after somebody got in touch, in two or three sentences.',
        'Wat er gebeurt nadat iemand contact heeft gezocht, in twee of drie zinnen.',
      ),
    ),
  desks: z
    .record(z.string(), line.max(140))
    .meta(
      about(
        'For each service of the lists: in one line why it is there.',
        'Voor elke dienst uit de lijsten: in één regel waarom die er staat.',
      ),
    ),
  withoutCalling: line
    .max(200)
    .optional()
    .meta(
      about(
        'What somebody can do who cannot call, where no desk can be reached in another way.',
        'Wat iemand kan doen die niet kan bellen, waar geen dienst op een andere manier bereikbaar is.',
      ),
    ),
  say: z
    .strictObject(
      Object.fromEntries(speakers.map((speaker) => [speaker, line.max(140)])) as Record<
        (typeof speakers)[number],
        typeof line
      >,
    )
    .meta(
      about(
        'A first sentence to read aloud or to show: as the child or young person, as the parent, as the friend.',
        'Een eerste zin om voor te lezen of te laten zien: als kind of jongere, als ouder, als vriend.',
      ),
    ),
});
