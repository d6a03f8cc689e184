import type { Interval, Schedule } from '@/lib/hours/schedule';
import { stateAt } from '@/lib/hours/state';

export const nobody: Interval[] = [];

const office: Interval[] = [[540, 1020]];

/** Seven days with the same hours. */
export const daily = (...intervals: Interval[]) => Array.from({ length: 7 }, () => intervals);

/** 9 to 5 from Monday to Friday in Amsterdam, in 2026 and 2027, unless told otherwise. */
export function schedule(other: Partial<Schedule> = {}): Schedule {
  return {
    timeZone: 'Europe/Amsterdam',
    years: [2026, 2027],
    week: [office, office, office, office, office, nobody, nobody],
    dates: {},
    ...other,
  };
}

/** The state in one line: `open, closed at 2026-11-23T16:00`. */
export function at(instant: string, of: Schedule | undefined = schedule()): string {
  const { state, next } = stateAt(of, new Date(instant));
  return next ? `${state}, ${next.state} at ${next.at.toISOString().slice(0, 16)}` : state;
}
