import { z } from 'zod';
import { line, reference } from './common';
import { pageWords } from './page-words';
import { about } from './rules';
import { upkeep } from './upkeep';

/** A prose page. What a page with a layout of its own shows beside its prose, its template decides. */
export const pageSchema = z.strictObject({
  ...upkeep,
  order: z.int().meta(about('Place in menus; lower comes first.', 'De plek in menu’s; lager komt eerst.')),
  parent: reference('page')
    .optional()
    .meta(
      about(
        'The page above it, in the address and the breadcrumbs.',
        'De bladzijde erboven, in het adres en het kruimelpad.',
      ),
    ),
  services: z
    .array(reference('service'))
    .default([])
    .meta(
      about(
        'The services that the page puts forward, most needed first.',
        'De diensten die de bladzijde naar voren haalt, de meest nodige eerst.',
      ),
    ),
  menu: z
    .enum(['main', 'footer'])
    .optional()
    .meta(about('The menu that it stands in, if any.', 'Het menu waar ze in staat, als dat zo is.')),
});

/** The words of a page. Only the home page has no slug. */
export const pageDocumentWords = z.strictObject({
  ...pageWords,
  slug: pageWords.slug
    .optional()
    .meta(
      about(
        'The last part of the address in this language. Only the home page has none.',
        'Het laatste deel van het adres in deze taal. Alleen de voorpagina heeft er geen.',
      ),
    ),
  menuTitle: line.max(30).optional().meta(about('A shorter name for menus.', 'Een kortere naam voor menu’s.')),
});
