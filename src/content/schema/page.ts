import { z } from 'zod';
import { line, reference } from './common';
import { pageWords } from './page-words';
import { described } from './rules';
import { upkeep } from './upkeep';

/** A prose page. What a page with a layout of its own shows beside its prose, its template decides. */
export const pageSchema = z.strictObject({
  ...upkeep,
  order: described(z.int(), 'Place in menus; lower comes first.', 'De plek in menu’s; lager komt eerst.'),
  parent: described(
    reference('page').optional(),
    'The page above it, in the address and the breadcrumbs.',
    'De bladzijde erboven, in het adres en het kruimelpad.',
  ),
  services: described(
    z.array(reference('service')).default([]),
    'The services that the page puts forward, most needed first.',
    'De diensten die de bladzijde naar voren haalt, de meest nodige eerst.',
  ),
  menu: described(
    z.enum(['main', 'doors', 'centre', 'footer']).optional(),
    'The menu that it stands in, if any: `doors` are the pages for one kind of reader, `centre` is the list on the page of the centre.',
    'Het menu waar ze in staat, als dat zo is: `doors` zijn de bladzijden voor één soort lezer, `centre` is de lijst op de bladzijde van het centrum.',
  ),
});

/** The words of a page. Only the home page has no slug. */
export const pageDocumentWords = z.strictObject({
  ...pageWords,
  slug: described(
    pageWords.slug.optional(),
    'The last part of the address in this language. Only the home page has none.',
    'Het laatste deel van het adres in deze taal. Alleen de voorpagina heeft er geen.',
  ),
  menuTitle: described(line.max(30).optional(), 'A shorter name for menus.', 'Een kortere naam voor menu’s.'),
});
