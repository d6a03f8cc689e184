import { z } from 'zod';
import { day } from '@/content/schema/common';
import measured from '../../editorial/engines.json';

/** What of the steps in three engines a visitor is told: each is the key of a step of `bench/browsers`. */
export const toldSteps = ['finder', 'back', 'search', 'typed', 'exit'] as const;

const enginesSchema = z.strictObject({
  on: day,
  engines: z.array(
    z.strictObject({
      /** The name and the version that the browser gave. */
      name: z.string(),
      /** Whether it went as the words say; nothing where the engine was not there or gives no means to try. */
      held: z.partialRecord(z.enum(toldSteps), z.boolean()),
    }),
  ),
});

/** What was seen in each engine, as `npm run conformance:browsers` wrote it last. */
export type Engines = z.infer<typeof enginesSchema>;

export const engines = enginesSchema.parse(measured);
