import { z } from 'zod';
import { day } from './common';
import { pageWords } from './page-words';
import { planned, plannedRule } from './planned';
import { remark } from './remark';
import { described } from './rules';

const fields = z.strictObject({
  ...remark,
  ...planned,
  kind: described(
    z.enum(['news', 'correction']),
    'correction: something on the site was wrong and has been mended.',
    'correction: er stond iets fout op de site, en het is hersteld.',
  ),
  date: described(day, 'The day on which it was published.', 'De dag waarop het verscheen.'),
  about: described(
    z.array(z.string().meta({ references: 'any' })).default([]),
    'The documents that it is about, as type/id: service/helpwanted.',
    'De documenten waar het over gaat, als soort/id: service/helpwanted.',
  ),
});

/** A news item about the site, or a correction. */
export const updateSchema = fields.superRefine(plannedRule);

/** The words of an update. */
export const updateWords = z.strictObject(pageWords);
