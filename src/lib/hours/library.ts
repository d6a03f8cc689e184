import OpeningHours from 'opening_hours';
import type { Interval } from './schedule';

/** Where the library looks holidays up. It has no calendar of Bonaire, Saba and Sint Eustatius. */
const netherlands = { lat: 52.1, lon: 5.3, address: { country_code: 'nl', state: '' } };

const day = 86_400_000;
const minute = 60_000;

/**
 * Days that are open at all (`YYYY-MM-DD`), with when: minutes since midnight on the wall clock, cut off at midnight.
 */
type OpenDays = ReadonlyMap<string, readonly Interval[]>;

const answers = new Map<string, OpenDays>();

/**
 * Asks the library `opening_hours` when a value is open. It takes some twenty milliseconds, once per value.
 *
 * @param value text in OpenStreetMap's syntax
 * @param years the years to ask about, both included
 * @throws Error that names the value when the library refuses it, or cannot tell at some time whether it is open
 * @throws Error in a worker thread, where the time zone cannot be set
 */
export function askLibrary(value: string, years: readonly [first: number, last: number]): OpenDays {
  const question = JSON.stringify([value, years]);
  const answer = answers.get(question) ?? evaluate(value, years);
  answers.set(question, answer);
  return answer;
}

function evaluate(value: string, [first, last]: readonly [number, number]): OpenDays {
  const open = inUtc(() => {
    try {
      const hours = new OpeningHours(value, netherlands);
      return hours.getOpenIntervals(new Date(Date.UTC(first, 0, 1)), new Date(Date.UTC(last + 1, 0, 1)));
    } catch (cause) {
      throw new Error(`The library refuses the opening hours "${value}"`, { cause });
    }
  });
  if (open.some(([, , isUnknown]) => isUnknown)) throw new Error(`The hours "${value}" do not say when it is open`);
  return perDay(open.map(([from, to]) => [from.getTime(), to.getTime()]));
}

/** Stretches of time in UTC milliseconds, cut at midnight. */
function perDay(stretches: [from: number, to: number][]): OpenDays {
  const days = new Map<string, Interval[]>();
  for (const [from, to] of stretches) {
    for (let midnight = Math.floor(from / day) * day; midnight < to; midnight += day) {
      const date = new Date(midnight).toISOString().slice(0, 10);
      const start = Math.max(from - midnight, 0) / minute;
      const end = Math.min(to - midnight, day) / minute;
      days.set(date, [...(days.get(date) ?? []), [start, end]]);
    }
  }
  return days;
}

/**
 * Runs something while the process is in UTC. The library works in the time zone of the process: in a zone where an
 * hour of the wall clock is missing, its answers miss that hour. Nothing else can notice, since `work` is synchronous.
 */
function inUtc<Result>(work: () => Result): Result {
  const before = process.env.TZ;
  process.env.TZ = 'UTC';
  try {
    if ([0, 6].some((month) => new Date(2026, month).getTimezoneOffset() !== 0)) {
      throw new Error('The time zone of this thread cannot be set; opening hours need a process, not a worker thread');
    }
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
