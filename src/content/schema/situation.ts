import { z } from 'zod';
import { id, reference } from './common';
import { provenance } from './evidence';
import { signLanguage } from './film';
import { described, onOneLine, rule } from './rules';
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

/** What is drawn on the doors for children. */
const doorDrawings = ['cross', 'camera', 'threat', 'eye', 'padlock', 'home', 'moon', 'voices'] as const;

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
    desks: described(
      z
        .array(
          z.strictObject({
            service: described(reference('service'), 'The service that can help.', 'De dienst die kan helpen.'),
            for: described(
              z
                .array(z.enum(whoAnswers))
                .min(1)
                .default([...whoAnswers]),
              'Whom it can help; left out: everybody.',
              'Wie er terechtkan; weggelaten: iedereen.',
            ),
            alternative: described(
              z.boolean().default(false),
              'true when it may step before a service that is closed now.',
              'true als deze dienst voor mag gaan op een dienst die nu dicht is.',
            ),
          }),
        )
        .min(1)
        .meta(onOneLine),
      'Who can help, best first: each service once, those for the islands alone last.',
      'Wie kan helpen, de beste eerst: elke dienst één keer, die alleen voor de eilanden achteraan.',
    ),
    night: described(
      z.array(reference('service')).default([]),
      'Who answers day and night, besides the desks that do: 113 where the situation can weigh so much.',
      'Wie dag en nacht opneemt, naast de diensten die dat doen: 113 waar de situatie zo zwaar kan wegen.',
    ),
    steps: described(
      z.array(sourced('the step', 'de stap')).min(1).max(5).meta(onOneLine),
      'What to do now, in order.',
      'Wat je nu doet, op volgorde.',
    ),
    donts: described(
      z.array(sourced('the warning', 'de waarschuwing')).min(1).max(5).meta(onOneLine),
      'What not to do.',
      'Wat je niet doet.',
    ),
    young: described(
      z
        .strictObject({
          order: described(z.int(), 'Its place among the doors.', 'De plek tussen de deuren.'),
          drawing: described(z.enum(doorDrawings), 'What is drawn on it.', 'Wat erop getekend is.'),
          desk: described(
            reference('service'),
            'The one desk behind it: one of the desks above that is there for a child.',
            'De ene dienst erachter: een van de diensten hierboven die er voor een kind is.',
          ),
          ...provenance,
        })
        .meta(onOneLine)
        .optional(),
      'Its door on the page for children under 12, if it has one; its words stand in the texts under young.',
      'De deur op de bladzijde voor kinderen onder de 12, als die er is; de woorden staan in de teksten onder young.',
    ),
    sheet: described(
      reference('page').optional(),
      'A page to print that goes with it, if there is one.',
      'Een bladzijde om te printen die erbij hoort, als die er is.',
    ),
    after: described(
      z.strictObject(provenance).meta(onOneLine),
      'Where it comes from what happens after somebody got in touch.',
      'Waar het vandaan komt wat er gebeurt nadat iemand contact heeft gezocht.',
    ),
    ...provenance,
    ...signLanguage,
  })
  .superRefine(({ desks }, context) => {
    for (const [index, { service }] of desks.entries()) {
      if (desks.findIndex((desk) => desk.service === service) === index) continue;
      context.addIssue(rule('desk-twice', ['desks', index, 'service'], service));
    }
  });
