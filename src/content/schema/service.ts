import { z } from 'zod';
import { channelSchema, places } from './channel';
import { httpsAddress, line, partialDate, reference } from './common';
import { provenance } from './evidence';
import { pageWords } from './page-words';
import { about, rule } from './rules';
import { upkeep } from './upkeep';

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
    order: z
      .int()
      .meta(about('Place within its group; lower comes first.', 'De plek binnen de groep; lager komt eerst.')),
    group: z
      .enum(serviceGroups)
      .meta(
        about(
          'The heading of the contact directory that it stands under.',
          'Het kopje in de contactwijzer waar de dienst onder staat.',
        ),
      ),
    status: z
      .enum(['current', 'superseded'])
      .meta(
        about(
          'superseded: it no longer exists; its page tells the history and names the successors.',
          'superseded: de dienst is er niet meer; de bladzijde vertelt hoe het was en noemt de opvolgers.',
        ),
      ),
    ended: partialDate
      .optional()
      .meta(about('When it stopped, for a superseded service.', 'Wanneer de dienst stopte, als die superseded is.')),
    successors: z
      .array(reference('service'))
      .default([])
      .meta(
        about('Where to go now, for a superseded service.', 'Waar je nu terechtkunt, als de dienst superseded is.'),
      ),
    provider: z
      .strictObject({ name: line, url: httpsAddress.optional() })
      .meta(
        about(
          'Who runs it, and that organisation’s own website: what the reader gets when a channel is unconfirmed.',
          'Van wie de dienst is, en de eigen website van die organisatie: die krijgt de lezer als een kanaal unconfirmed is.',
        ),
      ),
    node: reference('node')
      .optional()
      .meta(
        about(
          'The node of the centre that it belongs to, if any.',
          'Het onderdeel van het centrum waar de dienst bij hoort, als dat zo is.',
        ),
      ),
    areaServed: z
      .array(z.enum(places))
      .min(1)
      .default([...places])
      .meta(
        about(
          'Where the people are that it is for: the finder names it only there. Leave out when it is for everybody.',
          'Waar de mensen zijn voor wie de dienst er is: alleen daar noemt Hulp vinden hem. Laat weg als hij er voor iedereen is.',
        ),
      ),
    audiences: z.array(z.enum(serviceAudiences)).min(1).meta(about('Who it is for.', 'Voor wie de dienst er is.')),
    ...provenance,
    honesty: z
      .strictObject(
        Object.fromEntries(honestyQuestions.map((question) => [question, honestyAnswer])) as Record<
          (typeof honestyQuestions)[number],
          typeof honestyAnswer
        >,
      )
      .meta(
        about(
          'For each of the ten questions: where the answer comes from, or unknown. The answer itself stands in the texts.',
          'Bij elk van de tien vragen: waar het antwoord vandaan komt, of unknown. Het antwoord zelf staat in de teksten.',
        ),
      ),
    channels: z
      .array(channelSchema)
      .default([])
      .meta(about('The ways to reach it, best first.', 'De manieren om contact te maken, de beste eerst.')),
  })
  .refine(
    (service) => service.status === 'current' || service.successors.length > 0,
    rule('superseded-without-successor', ['successors']),
  )
  .refine(
    ({ status, channels }) => status === 'current' || channels.every((channel) => channel.status !== 'current'),
    rule('superseded-with-channel', ['status']),
  )
  .refine(
    (service) => service.status === 'superseded' || service.successors.length === 0,
    rule('current-with-successor', ['successors']),
  );

const honestyWords = z.strictObject(
  Object.fromEntries(honestyQuestions.map((question) => [question, line.max(240).optional()])) as Record<
    (typeof honestyQuestions)[number],
    z.ZodOptional<typeof line>
  >,
);

/** The words of a service. */
export const serviceWords = z.strictObject({
  ...pageWords,
  alsoKnownAs: z
    .array(line)
    .default([])
    .meta(
      about(
        'Other names that people use for it, for the A–Z.',
        'Andere namen die mensen ervoor gebruiken, voor de lijst van A tot Z.',
      ),
    ),
  honesty: honestyWords
    .default({})
    .meta(
      about(
        'The answer to each of the ten questions that is not unknown, in one or two short sentences.',
        'Het antwoord op elk van de tien vragen die niet unknown is, in een of twee korte zinnen.',
      ),
    ),
});
