import { z } from 'zod';
import { line } from './common';
import { provenance } from './evidence';
import { pageWords } from './page-words';
import { about } from './rules';
import { upkeep } from './upkeep';

const answer = z.strictObject({
  answer: z.enum(['yes', 'partly', 'no']).meta(about('The status of the indicator.', 'De stand van de indicator.')),
  ...provenance,
});

/** A question of the national alert platform (Digital Agenda for Europe, Action 41). */
export const indicatorSchema = z.strictObject({
  ...upkeep,
  order: z.int().meta(about('Place in the list; lower comes first.', 'De plek in de lijst; lager komt eerst.')),
  before: answer.meta(
    about('What the evidence page of Action 41 answered.', 'Wat er toen op de bladzijde van Actie 41 stond.'),
  ),
  now: answer.meta(about('What later sources show.', 'Wat latere bronnen laten zien.')),
});

/** The words of an indicator: its title is the question. */
export const indicatorWords = z.strictObject({
  ...pageWords,
  title: line
    .max(160)
    .meta(about('The question, in the words of the document.', 'De vraag, in de woorden van het document.')),
});
