import { z } from 'zod';
import { line, pageWords, provenance, upkeep } from './common';

const answer = z.strictObject({
  answer: z.enum(['yes', 'partly', 'no']).describe('The status of the indicator.'),
  ...provenance,
});

/** A question of the national alert platform (Digital Agenda for Europe, Action 41). */
export const indicatorSchema = z.strictObject({
  ...upkeep,
  order: z.int().describe('Place in the list; lower comes first.'),
  before: answer.describe('What the evidence page of Action 41 answered.'),
  now: answer.describe('What later sources show.'),
});

/** The words of an indicator: its title is the question. */
export const indicatorWords = z.strictObject({
  ...pageWords,
  title: line.max(160).describe('The question, in the words of the document.'),
});
