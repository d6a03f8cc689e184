import type { Interval, Schedule } from './schedule';

const day = 1440;

/**
 * When a desk is open on an ordinary day of the week, midnight to midnight on its own clock: what starts on that day, and
 * what the day before leaves after midnight. Holidays and closures differ.
 *
 * @param place 0 is Monday
 */
export function hoursOnOrdinaryDay({ week }: Pick<Schedule, 'week'>, place: number): Interval[] {
  const left = (week[(place + 6) % 7] ?? []).filter(([, to]) => to > day).map(([, to]): Interval => [0, to - day]);
  const own = (week[place] ?? []).map(([from, to]): Interval => [from, Math.min(to, day)]);
  return [...left, ...own].sort(([one], [other]) => one - other);
}
