import { z } from 'zod';
import { channelSchema } from './channel';
import { line, localizedLine, pageWords, partialDate, provenance, reference, upkeep } from './common';

/** A node of the centre: awareness centre, hotline, helpline or youth panel. */
export const nodeSchema = z.strictObject({
  ...upkeep,
  order: z.int().describe('Place in lists; lower comes first.'),
  role: z
    .enum(['awareness-centre', 'hotline', 'helpline', 'youth-panel'])
    .describe('The part that this node plays in the network of European centres.'),
  organisations: z.array(reference('partner')).min(1).describe('The partners that run this node now.'),
  predecessors: z
    .array(z.strictObject({ name: line, note: localizedLine, until: partialDate.optional(), ...provenance }))
    .default([])
    .describe('Earlier names and organisations of this node.'),
  services: z.array(reference('service')).default([]).describe('The services of this node, most important first.'),
  channels: z.array(channelSchema).default([]).describe('Ways to reach the node itself.'),
  ...provenance,
});

/** The words of a node. */
export const nodeWords = z.strictObject(pageWords);
