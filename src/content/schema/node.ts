import { z } from 'zod';
import { channelSchema } from './channel';
import { line, localizedLine, partialDate, reference } from './common';
import { provenance } from './evidence';
import { pageWords } from './page-words';
import { about } from './rules';
import { upkeep } from './upkeep';

/** A node of the centre: awareness centre, hotline, helpline or youth panel. */
export const nodeSchema = z.strictObject({
  ...upkeep,
  order: z.int().meta(about('Place in lists; lower comes first.', 'De plek in lijsten; lager komt eerst.')),
  role: z
    .enum(['awareness-centre', 'hotline', 'helpline', 'youth-panel'])
    .meta(
      about(
        'The part that this node plays in the network of European centres.',
        'De rol van dit onderdeel in het netwerk van Europese centra.',
      ),
    ),
  organisations: z
    .array(reference('partner'))
    .min(1)
    .meta(about('The partners that run this node now.', 'De partners die dit onderdeel nu verzorgen.')),
  predecessors: z
    .array(z.strictObject({ name: line, note: localizedLine, until: partialDate.optional(), ...provenance }))
    .default([])
    .meta(about('Earlier names and organisations of this node.', 'Eerdere namen en organisaties van dit onderdeel.')),
  services: z
    .array(reference('service'))
    .default([])
    .meta(
      about(
        'The services of this node, most important first.',
        'De diensten van dit onderdeel, de belangrijkste eerst.',
      ),
    ),
  channels: z
    .array(channelSchema)
    .default([])
    .meta(about('Ways to reach the node itself.', 'Manieren om het onderdeel zelf te bereiken.')),
  ...provenance,
});

/** The words of a node. */
export const nodeWords = z.strictObject(pageWords);
