import { z } from 'zod';
import { dayForm, localizedLine } from './common';
import { described, form, rule } from './rules';

/** A day, also one that is still to come. */
export const anyDay = z.string().regex(dayForm).meta(form('a day such as 2026-12-24', 'een dag zoals 2026-12-24'));

/** One day, or several in a row, on which a channel is closed, with the reason. */
export const closureSchema = z
  .strictObject({
    on: described(anyDay.optional(), 'The one day of the closure.', 'De ene dag dat het dicht is.'),
    from: described(anyDay.optional(), 'The first of several days.', 'De eerste dag, als het er meer zijn.'),
    until: described(anyDay.optional(), 'The last of several days.', 'De laatste dag, als het er meer zijn.'),
    reason: localizedLine,
  })
  .superRefine(({ on, from, until }, context) => {
    const isRight = on === undefined ? (from ?? '') < (until ?? '') && from !== undefined : !from && !until;
    if (!isRight) context.addIssue(rule('closure-days', []));
  });

type Closure = z.infer<typeof closureSchema>;

/** The first and the last day of a closure, YYYY-MM-DD: the same for a closure of one day. */
export function daysOf({ on = '', from = on, until = on }: Omit<Closure, 'reason'>): { from: string; until: string } {
  return { from, until };
}
