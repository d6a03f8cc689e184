import { z } from 'zod';
import { line, localizedLine, pageWords, reference, upkeep } from './common';

/** One series of figures: one thing, counted in one way. */
export const statisticSchema = z.strictObject({
  ...upkeep,
  order: z.int().describe('Place in lists; lower comes first.'),
  unit: z.enum(['count', 'percent', 'euro']).describe('How the values are written.'),
  node: reference('node').optional().describe('The node of the centre that it is about.'),
  points: z
    .array(
      z.strictObject({
        year: z.int().min(1990).max(2100).describe('The year that the figure is about.'),
        value: z.number().nonnegative().describe('The figure, digits only: 144058.'),
        qualifier: z.enum(['about', 'over']).optional().describe('When the source rounds: about or over.'),
        source: reference('source').describe('The source that gives it.'),
        note: localizedLine.optional().describe('What a reader must know about this one figure.'),
      }),
    )
    .min(1)
    .describe('The figures, oldest first.'),
  breaks: z
    .array(
      z.strictObject({
        before: z.int().describe('The first year that is counted in the new way.'),
        note: localizedLine.describe('What changed, so that the years cannot be compared just like that.'),
        sources: z.array(reference('source')).min(1),
      }),
    )
    .default([])
    .describe('Breaks in the series.'),
});

/** The words of a series. */
export const statisticWords = z.strictObject({
  ...pageWords,
  counted: line.describe('What one unit is, in the plural: reports, web addresses, people.'),
});
