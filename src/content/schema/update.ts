import { z } from 'zod';
import { anyDay, day } from './common';
import { pageWords } from './page-words';
import { planned, plannedRule } from './planned';
import { remark } from './remark';
import { described, rule } from './rules';

/** A news item about the site, a correction, or a warning, which has a last day. */
export const updateSchema = z
  .strictObject({
    ...remark,
    ...planned,
    kind: described(
      z.enum(['news', 'correction', 'warning']),
      'correction: something on the site was wrong and has been mended. warning: what parents should know of now.',
      'correction: er stond iets fout op de site, en het is hersteld. warning: wat ouders nu moeten weten.',
    ),
    date: described(day, 'The day on which it was published.', 'De dag waarop het verscheen.'),
    until: described(
      anyDay.optional(),
      'Only with a warning: the last day on which it stands on top; look again before it.',
      'Alleen bij een waarschuwing: de laatste dag dat ze bovenaan staat; kijk er voor die dag weer naar.',
    ),
    about: described(
      z.array(z.string().meta({ references: 'any' })).default([]),
      'The documents that it is about, as type/id: service/helpwanted.',
      'De documenten waar het over gaat, als soort/id: service/helpwanted.',
    ),
  })
  .superRefine(plannedRule)
  .superRefine(({ kind, date, until }, context) => {
    const isWarning = kind === 'warning';
    if (isWarning !== (until !== undefined)) {
      context.addIssue(rule('warning-and-its-end', [isWarning ? 'kind' : 'until']));
    }
    if (until !== undefined && until < date) context.addIssue(rule('ends-before-it-begins', ['until'], date, until));
  });

/** The words of an update. */
export const updateWords = z.strictObject(pageWords);
