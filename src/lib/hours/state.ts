import type { Interval, Schedule } from './schedule';
import { dateOf, type OffsetSpan, offsetSpans } from './wall-clock';

/** Whether a desk is open. `always`: day and night, every day. `unknown`: no source tells. */
export type OpenState = 'open' | 'closed' | 'always' | 'unknown';

/** The first instant at which the state is another, and which. */
export type ChangeOfState = { at: Date; state: Exclude<OpenState, 'always'> };

/** The state at an instant; without `next` no change is known in the fifteen days after it. */
export type StateNow = { state: OpenState; next?: ChangeOfState };

const day = 1440;
const horizon = 15 * day;
const minute = 60_000;

/** Tells whether somebody answers in this state. */
export function isOpen(state: OpenState): boolean {
  return state === 'open' || state === 'always';
}

/**
 * Whether a desk is open at an instant, and when that changes. Both are exact to the minute, across midnight and
 * changes of the clocks. It is cheap: two questions to `Intl` per zone and minute, and some fifteen more when the
 * clocks change within the fifteen days that it looks ahead.
 *
 * @param schedule undefined when nothing is known
 * @throws RangeError on an invalid date, or a time zone that this machine does not know
 */
export function stateAt(schedule: Schedule | undefined, instant: Date): StateNow {
  if (!schedule) return { state: 'unknown' };
  const now = Math.floor(instant.getTime() / minute);
  const spans = offsetSpans(schedule.timeZone, now, now + horizon);
  const current = stateOn(schedule, now + spans[0].offset);
  const state = current === 'open' && isAlways(schedule) ? 'always' : current;
  const next = changeAhead(schedule, spans, now, current);
  return next ? { state, next } : { state };
}

/** The first change after now. Between the edges of intervals and changes of the clocks nothing can change. */
function changeAhead(
  schedule: Schedule,
  spans: readonly OffsetSpan[],
  now: number,
  current: ChangeOfState['state'],
): ChangeOfState | undefined {
  for (const [index, { from, offset }] of spans.entries()) {
    const until = spans[index + 1]?.from ?? now + horizon;
    for (let date = Math.floor((from + offset) / day); date * day < until + offset; date += 1) {
      for (const edge of edgesOn(schedule, date)) {
        // An edge before this span stands for its start: the clocks have just changed, or it is now.
        const at = Math.max(date * day + edge - offset, from);
        if (at >= until) continue;
        const state = stateOn(schedule, at + offset);
        if (state !== current) return { at: new Date(at * minute), state };
      }
    }
  }
  return undefined;
}

/**
 * When on a day its state can change: at midnight, and where an interval of that day or the day before starts or ends.
 */
function edgesOn(schedule: Schedule, date: number): number[] {
  const own = (startingOn(schedule, date) ?? usual(schedule, date)).flat();
  const before = (startingOn(schedule, date - 1) ?? usual(schedule, date - 1)).flat().map((edge) => edge - day);
  return [0, ...own, ...before].filter((edge) => edge >= 0 && edge < day).sort((one, other) => one - other);
}

/** The state when the wall clock shows `wall`, in minutes since 1 January 1970 there. */
function stateOn(schedule: Schedule, wall: number): ChangeOfState['state'] {
  const today = Math.floor(wall / day);
  const now = wall - today * day;
  const own = startingOn(schedule, today);
  if (own === undefined) return 'unknown';
  const before = startingOn(schedule, today - 1);
  if (covers(own, now) || covers(before, now + day)) return 'open';
  // What the day before usually leaves after midnight is as unknown as that day is.
  const isUnknown = !own || (!before && covers(usual(schedule, today - 1), now + day));
  return isUnknown ? 'unknown' : 'closed';
}

const covers = (intervals: Interval[] | null | undefined, now: number) =>
  !!intervals?.some(([from, to]) => from <= now && now < to);

/** The intervals of a day of the week; 1 January 1970 was a Thursday. */
const usual = ({ week }: Schedule, date: number) => week[(date + 3) % 7] ?? [];

/** The intervals that start on a day: null when unknown, undefined outside the years of the schedule. */
function startingOn(schedule: Schedule, date: number): Interval[] | null | undefined {
  const name = dateOf(date);
  const [first, last] = schedule.years;
  if (Number.parseInt(name, 10) < first || Number.parseInt(name, 10) > last) return undefined;
  const own = schedule.dates[name];
  return own === undefined ? usual(schedule, date) : own;
}

const isAlways = ({ week, dates }: Schedule) =>
  week.every((intervals) => intervals.join() === `0,${day}`) && Object.keys(dates).length === 0;
