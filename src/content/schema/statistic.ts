import { z } from 'zod';
import { line, localizedLine, reference } from './common';
import { sectionWords } from './page-words';
import { described, onOneLine, rule } from './rules';
import { upkeep } from './upkeep';

/** One series of figures: one thing, counted in one way. */
export const statisticSchema = z
  .strictObject({
    ...upkeep,
    order: described(z.int(), 'Place in lists; lower comes first.', 'De plek in lijsten; lager komt eerst.'),
    unit: described(
      z.enum(['count', 'percent', 'euro']),
      'How the values are written.',
      'Hoe de waarden geschreven worden.',
    ),
    node: described(
      reference('node').optional(),
      'The node of the centre that it is about.',
      'Het onderdeel van het centrum waar het over gaat.',
    ),
    points: described(
      z
        .array(
          z.strictObject({
            year: described(
              z.int().min(1990),
              'The year that the figure is about.',
              'Het jaar waar het cijfer over gaat.',
            ),
            value: described(
              z.number().nonnegative(),
              'The figure, digits only: 144058.',
              'Het cijfer, zonder punten of komma’s: 144058.',
            ),
            qualifier: described(
              z.enum(['about', 'over']).optional(),
              'When the source rounds: about or over.',
              'Als de bron afrondt: about (ongeveer) of over (meer dan).',
            ),
            source: described(reference('source'), 'The source that gives it.', 'De bron die het geeft.'),
            unusual: described(
              line.optional(),
              'Why this figure is right, although it looks like a slip. Only editors read it.',
              'Waarom dit cijfer klopt, al lijkt het een vergissing. Alleen de redactie leest het.',
            ),
            note: described(
              localizedLine.optional(),
              'What a reader must know about this one figure.',
              'Wat een lezer over dit ene cijfer moet weten.',
            ),
          }),
        )
        .min(1)
        .meta(onOneLine),
      'The figures, oldest first.',
      'De cijfers, de oudste eerst.',
    ),
    breaks: described(
      z
        .array(
          z.strictObject({
            before: described(
              z.int(),
              'The first year that is counted in the new way.',
              'Het eerste jaar dat op de nieuwe manier is geteld.',
            ),
            note: described(
              localizedLine,
              'What changed, so that the years cannot be compared just like that.',
              'Wat er veranderde, waardoor je de jaren niet zomaar kunt vergelijken.',
            ),
            sources: z.array(reference('source')).min(1),
          }),
        )
        .default([]),
      'Breaks in the series.',
      'Breuken in de reeks.',
    ),
  })
  .superRefine(({ unit, points }, context) => {
    if (unit !== 'count') return;
    for (const [index, { value }] of points.entries())
      if (!Number.isInteger(value)) context.addIssue(rule('count-not-whole', ['points', index, 'value']));
  });

/** The words of a series. */
export const statisticWords = z.strictObject({
  ...sectionWords,
  counted: described(
    line,
    'What one unit is, in the plural: reports, web addresses, people.',
    'Wat er geteld wordt, in het meervoud: meldingen, webadressen, mensen.',
  ),
});
