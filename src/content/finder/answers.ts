import { type Place, places } from '../schema/channel';
import { type Who, whoAnswers } from '../schema/situation';

/** Answers to "where are you?". */
export const whereAnswers = [...places, 'unsure'] as const;

/** An answer to "where are you?". */
export type Where = (typeof whereAnswers)[number];

/** The situation that "I don't know what it is" leads to. */
export const unsureLeadsTo = 'need-to-talk';

/** What a visitor answers. A question without an answer counts as `unsure`. */
export type Answers = {
  who: Who;
  /** The id of a situation, or `unsure`. */
  what: string;
  where: Where;
  /** Cannot or does not want to call. */
  noCall: boolean;
};

/** The place that desks are chosen for: who does not say where they are gets what works in the European Netherlands. */
export function placeOf(where: Where): Place {
  return where === 'unsure' ? 'european-netherlands' : where;
}

/** The places whose emergency number is named: all of them for who does not say where they are. */
export function emergencyPlaces(where: Where): readonly Place[] {
  return where === 'unsure' ? places : [where];
}

/** Every combination of answers, given the ids of the situations. */
export function allAnswers(situations: readonly string[]): Answers[] {
  return [...situations, 'unsure'].flatMap((what) =>
    whoAnswers.flatMap((who) =>
      whereAnswers.flatMap((where) => [false, true].map((noCall) => ({ who, what, where, noCall }))),
    ),
  );
}
