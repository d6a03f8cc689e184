import { z } from 'zod';
import { line, pageWords, provenance, reference, upkeep } from './common';
import { serviceAudiences } from './service';

/** Headings under which situations stand, in the order in which they are shown. */
export const situationGroups = [
  'images',
  'people-online',
  'accounts-and-money',
  'danger',
  'talking',
  'school-and-work',
] as const;

/** Who somebody can be: the answers to "who are you?" in the finder. `unsure` does not know, or would rather not say. */
export const whoAnswers = [...serviceAudiences.filter((who) => who !== 'organisation'), 'unsure'] as const;

/** An answer to "who are you?". */
export type Who = (typeof whoAnswers)[number];

/** For whom somebody speaks when they read the first sentence aloud or show it. */
export const speakers = ['child', 'parent', 'friend'] as const;

/** How soon somebody should do something. */
const urgencies = ['now', 'today', 'when-ready'] as const;

const sourced = (what: string) =>
  z.strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .describe(`Name of ${what}; its words stand in the texts under this name.`),
    ...provenance,
  });

/** What can happen to somebody, and who can help then. */
export const situationSchema = z
  .strictObject({
    ...upkeep,
    order: z.int().describe('Place within its group; lower comes first.'),
    group: z.enum(situationGroups).describe('The heading that it stands under.'),
    urgency: z
      .enum(urgencies)
      .describe('now: minutes count. today: do not wait. when-ready: it can wait for the reader.'),
    suicideLine: z
      .boolean()
      .default(false)
      .describe('true when the line for suicide prevention must be named beside the desks.'),
    desks: z
      .array(
        z.strictObject({
          for: z.array(z.enum(whoAnswers)).min(1).describe('Who gets these desks in this order.'),
          services: z.array(reference('service')).min(1).describe('The services that can help, best first.'),
        }),
      )
      .min(1)
      .describe('Who can help, in order, for each kind of reader: every kind stands in exactly one of the lists.'),
    alternatives: z
      .array(reference('service'))
      .default([])
      .describe('Desks of these lists that may step before one that is closed now.'),
    steps: z.array(sourced('the step')).min(1).max(5).describe('What to do now, in order.'),
    donts: z.array(sourced('the warning')).min(1).max(5).describe('What not to do.'),
    after: z.strictObject(provenance).describe('Where it comes from what happens after somebody got in touch.'),
    ...provenance,
  })
  .superRefine(({ desks }, context) => {
    for (const who of whoAnswers) {
      const count = desks.filter((list) => list.for.includes(who)).length;
      if (count === 1) continue;
      const message = `${who} stands in ${count === 0 ? 'none' : count} of the lists, and must stand in one`;
      context.addIssue({ code: 'custom', path: ['desks'], message });
    }
  });

const byId = (what: string) => z.record(z.string(), line.max(200)).describe(what);

/** The words of a situation. Its title is what a visitor would say. */
export const situationWords = z.strictObject({
  ...pageWords,
  title: line.max(70).describe('What happened, as a visitor would say it.'),
  alsoKnownAs: z
    .array(line)
    .min(1)
    .describe('Other words that people use for it, in any language: street words, misspellings, names of the crime.'),
  steps: byId('The words of each step, under its id.'),
  donts: byId('The words of each warning, under its id.'),
  after: line.max(400).describe('What happens after somebody got in touch, in two or three sentences.'),
  desks: z.record(z.string(), line.max(140)).describe('For each service of the lists: in one line why it is there.'),
  withoutCalling: line
    .max(200)
    .optional()
    .describe('What somebody can do who cannot call, where no desk can be reached in another way.'),
  say: z
    .strictObject(
      Object.fromEntries(speakers.map((speaker) => [speaker, line.max(140)])) as Record<
        (typeof speakers)[number],
        typeof line
      >,
    )
    .describe('A first sentence to read aloud or to show: as the child or young person, as the parent, as the friend.'),
});
