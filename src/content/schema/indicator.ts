import { z } from 'zod';
import { line } from './common';
import { provenance } from './evidence';
import { sectionWords } from './page-words';
import { described } from './rules';
import { upkeep } from './upkeep';

const answer = z.strictObject({
  answer: described(z.enum(['yes', 'partly', 'no']), 'The status of the indicator.', 'De stand van de indicator.'),
  ...provenance,
});

/** A question of the national alert platform (Digital Agenda for Europe, Action 41). */
export const indicatorSchema = z.strictObject({
  ...upkeep,
  order: described(z.int(), 'Place in the list; lower comes first.', 'De plek in de lijst; lager komt eerst.'),
  before: described(
    answer,
    'What the evidence page of Action 41 answered.',
    'Wat er toen op de bladzijde van Actie 41 stond.',
  ),
  now: described(answer, 'What later sources show.', 'Wat latere bronnen laten zien.'),
});

/** The words of an indicator: its title is the question. */
export const indicatorWords = z.strictObject({
  ...sectionWords,
  title: described(
    line.max(160),
    'The question, in the words of the document.',
    'De vraag, in de woorden van het document.',
  ),
});
