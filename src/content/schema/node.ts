import { z } from 'zod';
import { channelSchema } from './channel';
import { line, localizedLine, partialDate, reference } from './common';
import { provenance } from './evidence';
import { signLanguage } from './film';
import { pageWords } from './page-words';
import { described } from './rules';
import { upkeep } from './upkeep';

/** A node of the centre: awareness centre, hotline, helpline or youth panel. */
export const nodeSchema = z.strictObject({
  ...upkeep,
  order: described(z.int(), 'Place in lists; lower comes first.', 'De plek in lijsten; lager komt eerst.'),
  role: described(
    z.enum(['awareness-centre', 'hotline', 'helpline', 'youth-panel']),
    'The part that this node plays in the network of European centres.',
    'De rol van dit onderdeel in het netwerk van Europese centra.',
  ),
  organisations: described(
    z.array(reference('partner')).min(1),
    'The partners that run this node now.',
    'De partners die dit onderdeel nu verzorgen.',
  ),
  predecessors: described(
    z
      .array(z.strictObject({ name: line, note: localizedLine, until: partialDate.optional(), ...provenance }))
      .default([]),
    'Earlier names and organisations of this node.',
    'Eerdere namen en organisaties van dit onderdeel.',
  ),
  services: described(
    z.array(reference('service')).default([]),
    'The services of this node, most important first.',
    'De diensten van dit onderdeel, de belangrijkste eerst.',
  ),
  channels: described(
    z.array(channelSchema).default([]),
    'Ways to reach the node itself.',
    'Manieren om het onderdeel zelf te bereiken.',
  ),
  ...provenance,
  ...signLanguage,
});

/** The words of a node. */
export const nodeWords = z.strictObject(pageWords);
