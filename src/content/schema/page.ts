import { z } from 'zod';
import { line, pageWords, reference, upkeep } from './common';

/** A prose page. What a page with a layout of its own shows beside its prose, its template decides. */
export const pageSchema = z.strictObject({
  ...upkeep,
  order: z.int().describe('Place in menus; lower comes first.'),
  parent: reference('page').optional().describe('The page above it, in the address and the breadcrumbs.'),
  services: z
    .array(reference('service'))
    .default([])
    .describe('The services that the page puts forward, most needed first.'),
  menu: z.enum(['main', 'footer']).optional().describe('The menu that it stands in, if any.'),
});

/** The words of a page. Only the home page has no slug. */
export const pageDocumentWords = z.strictObject({
  ...pageWords,
  slug: pageWords.slug
    .optional()
    .describe('The last part of the address in this language. Only the home page has none.'),
  menuTitle: line.max(30).optional().describe('A shorter name for menus.'),
});
