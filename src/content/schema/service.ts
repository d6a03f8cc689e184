import { z } from 'zod';
import { httpsAddress } from './address';
import { channelSchema, places } from './channel';
import { line, partialDate, reference } from './common';
import { provenance } from './evidence';
import { signLanguage } from './film';
import { honestyEvidence, honestyQuestions, honestyWords } from './honesty';
import { pageWords } from './page-words';
import { described, rule } from './rules';
import { upkeep } from './upkeep';

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

/** Something that a person can contact, of the centre or of others. */
export const serviceSchema = z
  .strictObject({
    ...upkeep,
    order: described(
      z.int(),
      'Place within its group; lower comes first.',
      'De plek binnen de groep; lager komt eerst.',
    ),
    group: described(
      z.enum(serviceGroups),
      'The heading of the contact directory that it stands under.',
      'Het kopje in de contactwijzer waar de dienst onder staat.',
    ),
    status: described(
      z.enum(['current', 'superseded']),
      'superseded: it no longer exists; its page tells the history and names the successors.',
      'superseded: de dienst is er niet meer; de bladzijde vertelt hoe het was en noemt de opvolgers.',
    ),
    ended: described(
      partialDate.optional(),
      'When it stopped, for a superseded service.',
      'Wanneer de dienst stopte, als die superseded is.',
    ),
    successors: described(
      z.array(reference('service')).default([]),
      'Where to go now, for a superseded service.',
      'Waar je nu terechtkunt, als de dienst superseded is.',
    ),
    provider: described(
      z.strictObject({ name: line, url: httpsAddress.optional() }),
      'Who runs it, and that organisation’s own website: what the reader gets when a channel is unconfirmed.',
      'Van wie de dienst is, en de eigen website van die organisatie: die krijgt de lezer als een kanaal unconfirmed is.',
    ),
    node: described(
      reference('node').optional(),
      'The node of the centre that it belongs to, if any.',
      'Het onderdeel van het centrum waar de dienst bij hoort, als dat zo is.',
    ),
    areaServed: described(
      z
        .array(z.enum(places))
        .min(1)
        .default([...places]),
      'Where the people are that it is for: the finder names it only there. Leave out when it is for everybody.',
      'Waar de mensen zijn voor wie de dienst er is: alleen daar noemt Hulp vinden hem. Laat weg als hij er voor iedereen is.',
    ),
    audiences: described(z.array(z.enum(serviceAudiences)).min(1), 'Who it is for.', 'Voor wie de dienst er is.'),
    ...provenance,
    honesty: described(
      honestyEvidence.default({}),
      'For each question of the ten that a source answers: which. The answer itself stands in the texts. A question that is not here is one to which we do not know the answer.',
      'Bij elke vraag van de tien die een bron beantwoordt: welke. Het antwoord zelf staat in de teksten. Een vraag die hier niet staat, is er een waarop we het antwoord niet weten.',
    ),
    doesNotApply: described(
      z.array(z.enum(honestyQuestions)).default([]),
      'Questions of the ten that cannot be asked here, such as what stands on the bill of somebody who chats.',
      'Vragen van de tien die hier niet te stellen zijn, zoals wat er op de rekening staat van wie chat.',
    ),
    channels: described(
      z.array(channelSchema).default([]),
      'The ways to reach it, best first.',
      'De manieren om contact te maken, de beste eerst.',
    ),
    ...signLanguage,
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
  )
  .refine(
    ({ honesty, doesNotApply }) => doesNotApply.every((question) => !honesty[question]),
    rule('answer-that-does-not-apply', ['doesNotApply']),
  );

/** The words of a service. */
export const serviceWords = z.strictObject({
  ...pageWords,
  alsoKnownAs: described(
    z.array(line).default([]),
    'Other names that people use for it, for the A–Z.',
    'Andere namen die mensen ervoor gebruiken, voor de lijst van A tot Z.',
  ),
  honesty: described(
    honestyWords.default({}),
    'The answer to each of the ten questions that has a source, in one or two short sentences.',
    'Het antwoord op elk van de tien vragen die een bron heeft, in een of twee korte zinnen.',
  ),
  night: described(
    line.max(80).optional(),
    'The question that it is the answer to at night, where situations name it as open day and night.',
    'De vraag waar de dienst ’s nachts het antwoord op is, waar situaties hem noemen als dag en nacht open.',
  ),
});
