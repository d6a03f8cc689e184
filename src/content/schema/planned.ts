import type { z } from 'zod';
import { anyDay } from './common';
import { described, rule } from './rules';

/** On which days a document is on the site, for what is written ahead: the build leaves it out on any other. */
export const planned = {
  publishFrom: described(
    anyDay.optional(),
    'The first day on which it is on the site. Left out: at once.',
    'De eerste dag dat het op de site staat. Weggelaten: meteen.',
  ),
  publishUntil: described(
    anyDay.optional(),
    'The last day on which it is on the site. Left out: for good.',
    'De laatste dag dat het op de site staat. Weggelaten: voorgoed.',
  ),
};

/** The days of a document, YYYY-MM-DD in Amsterdam, both included. */
export type Planned = { publishFrom?: string | undefined; publishUntil?: string | undefined };

/** It does not go before it comes. For `superRefine`. */
export function plannedRule({ publishFrom = '', publishUntil }: Planned, context: z.RefinementCtx): void {
  if (publishUntil !== undefined && publishUntil < publishFrom)
    context.addIssue(rule('gone-before-it-comes', ['publishUntil'], publishFrom, publishUntil));
}
