import { askLibrary } from './library';
import type { HoursRule, Times } from './parse';
import type { Interval } from './schedule';

/**
 * The intervals that start on each day (`YYYY-MM-DD`), with every holiday of the library's calendar as a holiday.
 *
 * The library lets a rule for Saturday, or for holidays, wipe out the hours that Friday's rule has after midnight. Here
 * they stay with Friday, as people read "Friday, 20:00 to 2:00". So the library is asked about the hours before and
 * after midnight apart, both as hours of the day on which they start.
 *
 * @param value the text that `rules` were read from
 * @param years both included
 * @throws Error that names the value when the library refuses it, or in a worker thread
 */
export function startingPerDay(
  value: string,
  rules: HoursRule[] | 'always',
  years: readonly [first: number, last: number],
): ReadonlyMap<string, readonly Interval[]> {
  if (rules === 'always' || !rules.some(({ times }) => times.some(isPastMidnight))) return askLibrary(value, years);
  const starting = new Map(askLibrary(write(rules, beforeMidnight), years));
  for (const [day, after] of askLibrary(write(rules, afterMidnight), years)) {
    // The last interval of that day ends at midnight, and the first after it starts there: they are one.
    const own = [...(starting.get(day) ?? [])];
    const [from = 1440] = own.pop() ?? [];
    starting.set(day, [...own, [from, 1440 + (after[0]?.[1] ?? 0)]]);
  }
  return starting;
}

const isPastMidnight = ({ from, to }: Times) => to < from;

const beforeMidnight = (times: Times) => [`${times.from}-${isPastMidnight(times) ? '24:00' : times.to}`];

const afterMidnight = (times: Times) => (isPastMidnight(times) && times.to !== '00:00' ? [`00:00-${times.to}`] : []);

/** The rules in OpenStreetMap's syntax, with other times. */
function write(rules: HoursRule[], timesOf: (times: Times) => string[]): string {
  return rules.map(({ days, times }) => `${days.join(',')} ${times.flatMap(timesOf).join(',') || 'off'}`).join('; ');
}
