import { z } from 'zod';
import { line, localizedLine, reference } from './common';
import { pageWords } from './page-words';
import { about, rule } from './rules';
import { upkeep } from './upkeep';

/** One series of figures: one thing, counted in one way. */
export const statisticSchema = z
  .strictObject({
    ...upkeep,
    order: z.int().meta(about('Place in lists; lower comes first.', 'De plek in lijsten; lager komt eerst.')),
    unit: z
      .enum(['count', 'percent', 'euro'])
      .meta(about('How the values are written.', 'Hoe de waarden geschreven worden.')),
    node: reference('node')
      .optional()
      .meta(about('The node of the centre that it is about.', 'Het onderdeel van het centrum waar het over gaat.')),
    points: z
      .array(
        z.strictObject({
          year: z
            .int()
            .min(1990)
            .max(2100)
            .meta(about('The year that the figure is about.', 'Het jaar waar het cijfer over gaat.')),
          value: z
            .number()
            .nonnegative()
            .meta(about('The figure, digits only: 144058.', 'Het cijfer, zonder punten of komma’s: 144058.')),
          qualifier: z
            .enum(['about', 'over'])
            .optional()
            .meta(
              about(
                'When the source rounds: about or over.',
                'Als de bron afrondt: about (ongeveer) of over (meer dan).',
              ),
            ),
          source: reference('source').meta(about('The source that gives it.', 'De bron die het geeft.')),
          note: localizedLine
            .optional()
            .meta(
              about('What a reader must know about this one figure.', 'Wat een lezer over dit ene cijfer moet weten.'),
            ),
        }),
      )
      .min(1)
      .meta(about('The figures, oldest first.', 'De cijfers, de oudste eerst.')),
    breaks: z
      .array(
        z.strictObject({
          before: z
            .int()
            .meta(
              about(
                'The first year that is counted in the new way.',
                'Het eerste jaar dat op de nieuwe manier is geteld.',
              ),
            ),
          note: localizedLine.meta(
            about(
              'What changed, so that the years cannot be compared just like that.',
              'Wat er veranderde, waardoor je de jaren niet zomaar kunt vergelijken.',
            ),
          ),
          sources: z.array(reference('source')).min(1),
        }),
      )
      .default([])
      .meta(about('Breaks in the series.', 'Breuken in de reeks.')),
  })
  .superRefine(({ unit, points }, context) => {
    if (unit !== 'count') return;
    for (const [index, { value }] of points.entries())
      if (!Number.isInteger(value)) context.addIssue(rule('count-not-whole', ['points', index, 'value']));
  });

/** The words of a series. */
export const statisticWords = z.strictObject({
  ...pageWords,
  counted: line.meta(
    about(
      'What one unit is, in the plural: reports, web addresses, people.',
      'Wat er geteld wordt, in het meervoud: meldingen, webadressen, mensen.',
    ),
  ),
});
