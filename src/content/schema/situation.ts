import { z } from 'zod';
import { id, reference } from './common';
import { provenance } from './evidence';
import { described, rule } from './rules';
import { serviceAudiences } from './service';
import { upkeep } from './upkeep';

/** Headings under which situations stand, in the order in which they are shown. */
export const situationGroups = [
  'images',
  'people-online',
  'accounts-and-money',
  'danger',
  'talking',
  'school-and-work',
] as const;

/**
 * Who somebody can be: the answers to "who are you?" in the finder. `unsure` does not know, or would rather not say.
 */
export const whoAnswers = [...serviceAudiences.filter((who) => who !== 'organisation'), 'unsure'] as const;

/** An answer to "who are you?". */
export type Who = (typeof whoAnswers)[number];

/** How soon somebody should do something. */
const urgencies = ['now', 'today', 'when-ready'] as const;

const sourced = (en: string, nl: string) =>
  z.strictObject({
    id: described(
      id,
      `Name of ${en}; its words stand in the texts under this name.`,
      `De naam van ${nl}; de woorden staan in de teksten onder deze naam.`,
    ),
    ...provenance,
  });

/** What can happen to somebody, and who can help then. */
export const situationSchema = z
  .strictObject({
    ...upkeep,
    order: described(
      z.int(),
      'Place within its group; lower comes first.',
      'De plek binnen de groep; lager komt eerst.',
    ),
    group: described(
      z.enum(situationGroups),
      'The heading that it stands under.',
      'Het kopje waar de situatie onder staat.',
    ),
    urgency: described(
      z.enum(urgencies),
      'now: minutes count. today: do not wait. when-ready: it can wait for the reader.',
      'now: elke minuut telt. today: wacht niet. when-ready: het kan wachten tot de lezer zover is.',
    ),
    suicideLine: described(
      z.boolean().default(false),
      'true when the line for suicide prevention must be named beside the desks.',
      'true als 113 naast de diensten genoemd moet worden.',
    ),
    desks: described(
      z
        .array(
          z.strictObject({
            for: described(
              z.array(z.enum(whoAnswers)).min(1),
              'Who gets these desks in this order.',
              'Wie deze diensten in deze volgorde krijgt.',
            ),
            services: described(
              z.array(reference('service')).min(1),
              'The services that can help, best first.',
              'De diensten die kunnen helpen, de beste eerst.',
            ),
          }),
        )
        .min(1),
      'Who can help, in order, for each kind of reader: every kind stands in exactly one of the lists.',
      'Wie kan helpen, op volgorde, voor elke lezer: elke lezer staat in precies één van de lijsten.',
    ),
    alternatives: described(
      z.array(reference('service')).default([]),
      'Desks of these lists that may step before one that is closed now.',
      'Diensten uit deze lijsten die voor mogen gaan als een andere nu dicht is.',
    ),
    steps: described(
      z.array(sourced('the step', 'de stap')).min(1).max(5),
      'What to do now, in order.',
      'Wat je nu doet, op volgorde.',
    ),
    donts: described(
      z.array(sourced('the warning', 'de waarschuwing')).min(1).max(5),
      'What not to do.',
      'Wat je niet doet.',
    ),
    after: described(
      z.strictObject(provenance),
      'Where it comes from what happens after somebody got in touch.',
      'Waar het vandaan komt wat er gebeurt nadat iemand contact heeft gezocht.',
    ),
    ...provenance,
  })
  .superRefine(({ desks }, context) => {
    const missing = whoAnswers.filter((who) => !desks.some((list) => list.for.includes(who)));
    if (missing.length > 0) context.addIssue(rule('reader-in-no-list', ['desks'], missing));
    for (const who of whoAnswers) {
      const [, second] = desks.flatMap((list, index) => (list.for.includes(who) ? [index] : []));
      if (second === undefined) continue;
      const path = ['desks', second, 'for', desks[second]?.for.indexOf(who) ?? 0];
      context.addIssue(rule('reader-in-more-lists', path, who));
    }
  });
