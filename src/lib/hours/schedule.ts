/**
 * From when to when a desk is open, in minutes since midnight on the wall clock of the day on which it opens. `to` does
 * not belong to it, and is above 1440 for hours past midnight.
 */
export type Interval = readonly [from: number, to: number];

/** When a desk is open. It travels to the browser as JSON in an attribute, so what can be left out is left out. */
export type Schedule = {
  /** IANA name of the zone whose wall clock the hours are of. */
  timeZone: string;
  /** The calendar years that it covers; outside them nothing is known. */
  years: readonly [first: number, last: number];
  /** The intervals that start on each day of the week, Monday first. */
  week: Interval[][];
  /**
   * Days (`YYYY-MM-DD`) that differ from their day of the week: the intervals that start on them, null when unknown.
   */
  dates: Record<string, Interval[] | null>;
};
