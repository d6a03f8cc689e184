import { z } from 'zod';
import { httpsAddress } from './address';
import { dateAhead, line, localizedLine } from './common';
import { confidenceRule, evidence } from './evidence';
import { planned, plannedRule } from './planned';
import { described, rule } from './rules';
import { upkeep } from './upkeep';

/**
 * A date of the calendar: a day or a week, a campaign, a rule that begins. Events have no text of their own. Without a
 * date it is known that there will be one, and not when: nobody works it out.
 */
export const eventSchema = z
  .strictObject({
    ...upkeep,
    ...planned,
    title: described(
      localizedLine,
      'Its name, with the year if there are more of it.',
      'De naam, met het jaar als er meer van zijn.',
    ),
    about: described(localizedLine, 'What it is, in a line or two.', 'Wat het is, in een of twee zinnen.'),
    kind: described(
      z.enum(['event', 'campaign', 'rule']),
      'event: a day, a week or a meeting. campaign: of whomever. rule: a decision, or a rule that begins.',
      'event: een dag, een week of een bijeenkomst. campaign: van wie dan ook. rule: een besluit, of een regel die ingaat.',
    ),
    from: described(
      dateAhead.optional(),
      'The first day, as a source gives it. Left out when no source does: never work it out.',
      'De eerste dag, zoals een bron die geeft. Laat weg als geen bron dat doet: reken hem nooit uit.',
    ),
    until: described(dateAhead.optional(), 'The last day, if there are more.', 'De laatste dag, als het er meer zijn.'),
    place: described(
      localizedLine.optional(),
      'Where it is, if a source says; online counts.',
      'Waar het is, als een bron dat zegt; online telt ook.',
    ),
    organiser: described(
      line.optional(),
      'Who organises it, if a source says.',
      'Wie het organiseert, als een bron dat zegt.',
    ),
    url: described(
      httpsAddress.optional(),
      'Its own page, if we have seen it.',
      'De eigen bladzijde, als we die zagen.',
    ),
    ...evidence,
  })
  .superRefine(confidenceRule)
  .superRefine(plannedRule)
  .superRefine(({ from = '', until }, context) => {
    if (until !== undefined && until < from) context.addIssue(rule('ends-before-it-begins', ['until'], from, until));
  });
