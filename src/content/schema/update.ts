import { z } from 'zod';
import { day } from './common';
import { pageWords } from './page-words';
import { about } from './rules';

/** A news item about the site, or a correction. */
export const updateSchema = z.strictObject({
  kind: z
    .enum(['news', 'correction'])
    .meta(
      about(
        'correction: something on the site was wrong and has been mended.',
        'correction: er stond iets fout op de site, en het is hersteld.',
      ),
    ),
  date: day.meta(about('The day on which it was published.', 'De dag waarop het verscheen.')),
  about: z
    .array(z.string().meta({ references: 'any' }))
    .default([])
    .meta(
      about(
        'The documents that it is about, as type/id: service/helpwanted.',
        'De documenten waar het over gaat, als soort/id: service/helpwanted.',
      ),
    ),
});

/** The words of an update. */
export const updateWords = z.strictObject(pageWords);
