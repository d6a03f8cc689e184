import { z } from 'zod';
import { evidence, httpsAddress, localizedLine, pageWords, provenance, reference, upkeep } from './common';

/** Kinds of partner, in the order in which they are shown. */
export const partnerKinds = ['organiser', 'ministry', 'network', 'knowledge-centre', 'private'] as const;

/** An organisation, or a group of them, that runs or supports the centre. */
export const partnerSchema = z.strictObject({
  ...upkeep,
  order: z.int().describe('Place within its kind; lower comes first.'),
  kind: z
    .enum(partnerKinds)
    .describe(
      'organiser: runs the centre. ministry. network: international. knowledge-centre: NGOs and research. private.',
    ),
  profileName: localizedLine.optional().describe('The name in the centre’s profile of July 2020, if it is in it.'),
  url: httpsAddress.optional().describe('Its own website, if a source gives it.'),
  supports: z
    .array(
      z.strictObject({
        what: localizedLine.describe('What it does for the centre or its services, in one sentence.'),
        status: evidence.status.exclude(['unconfirmed']),
        ...provenance,
      }),
    )
    .default([])
    .describe('What it supports, one entry per source or period.'),
  nodes: z.array(reference('node')).default([]).describe('The nodes that it helps to pay for or takes part in.'),
  ...provenance,
});

/** The words of a partner. */
export const partnerWords = z.strictObject(pageWords);
