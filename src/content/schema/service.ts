import { z } from 'zod';
import { channelSchema, places } from './channel';
import { httpsAddress, line, pageWords, partialDate, provenance, reference, upkeep } from './common';

/** The ten questions that every service answers, in the order in which they are shown. */
export const honestyQuestions = [
  'anonymous',
  'answeredBy',
  'recorded',
  'policeTold',
  'parentsTold',
  'onBill',
  'cost',
  'fromAbroad',
  'replyTime',
  'limits',
] as const;

/** Headings of the contact directory, in the order in which they are shown. */
export const serviceGroups = [
  'emergency',
  'images-and-online-abuse',
  'someone-to-talk-to',
  'violence-and-safety',
  'fraud-and-identity',
  'rights-and-platforms',
  'information',
  'organisations',
  'history',
] as const;

/** Who a service is for. */
export const serviceAudiences = [
  'child',
  'teenager',
  'young-adult',
  'parent',
  'bystander',
  'professional',
  'organisation',
] as const;

const honestyAnswer = z.union([z.literal('unknown'), z.strictObject(provenance)]);

/** Something that a person can contact, of the centre or of others. */
export const serviceSchema = z
  .strictObject({
    ...upkeep,
    order: z.int().describe('Place within its group; lower comes first.'),
    group: z.enum(serviceGroups).describe('The heading of the contact directory that it stands under.'),
    status: z
      .enum(['current', 'superseded'])
      .describe('superseded: it no longer exists; its page tells the history and names the successors.'),
    ended: partialDate.optional().describe('When it stopped, for a superseded service.'),
    successors: z.array(reference('service')).default([]).describe('Where to go now, for a superseded service.'),
    provider: z
      .strictObject({ name: line, url: httpsAddress.optional() })
      .describe(
        'Who runs it, and that organisation’s own website: what the reader gets when a channel is unconfirmed.',
      ),
    node: reference('node').optional().describe('The node of the centre that it belongs to, if any.'),
    areaServed: z
      .array(z.enum(places))
      .min(1)
      .default([...places])
      .describe(
        'Where the people are that it is for: the finder names it only there. Leave out when it is for everybody.',
      ),
    audiences: z.array(z.enum(serviceAudiences)).min(1).describe('Who it is for.'),
    ...provenance,
    honesty: z
      .strictObject(
        Object.fromEntries(honestyQuestions.map((question) => [question, honestyAnswer])) as Record<
          (typeof honestyQuestions)[number],
          typeof honestyAnswer
        >,
      )
      .describe(
        'For each of the ten questions: where the answer comes from, or unknown. The answer itself stands in the texts.',
      ),
    channels: z.array(channelSchema).default([]).describe('The ways to reach it, best first.'),
  })
  .refine((service) => service.status === 'current' || service.successors.length > 0, {
    path: ['successors'],
    message: 'a superseded service names at least one successor',
  })
  .refine(({ status, channels }) => status === 'current' || channels.every((channel) => channel.status !== 'current'), {
    path: ['status'],
    message: 'a superseded service has no current channel',
  })
  .refine((service) => service.status === 'superseded' || service.successors.length === 0, {
    path: ['successors'],
    message: 'only a superseded service has successors',
  });

const honestyWords = z.strictObject(
  Object.fromEntries(honestyQuestions.map((question) => [question, line.max(240).optional()])) as Record<
    (typeof honestyQuestions)[number],
    z.ZodOptional<typeof line>
  >,
);

/** The words of a service. */
export const serviceWords = z.strictObject({
  ...pageWords,
  alsoKnownAs: z.array(line).default([]).describe('Other names that people use for it, for the A–Z.'),
  honesty: honestyWords
    .default({})
    .describe('The answer to each of the ten questions that is not unknown, in one or two short sentences.'),
});
