import OpeningHours from 'opening_hours';

/** Years, holidays and states as this test states them, apart from the code that it judges. */
export const firstDay = Date.UTC(2026, 0, 1);
export const dayCount = 730;
export const quarters = 96;
export const quarter = 900_000;

const definite = `
  2026-01-01 2026-04-06 2026-04-27 2026-05-14 2026-05-25 2026-12-25 2026-12-26
  2027-01-01 2027-03-29 2027-04-27 2027-05-06 2027-05-17 2027-12-25 2027-12-26`;
const goodFriday = '2026-04-03 2027-03-26';
const liberationDay = '2026-05-05 2027-05-05';

const clockChanges = '2026-03-29 2026-10-25 2027-03-28 2027-10-31';

/** Tells whether a moment is within a week of a holiday or of a change of the clocks. */
export function isNearSpecialDay(instant: number): boolean {
  return specialDays.some((day) => Math.abs(instant - day) <= 7 * 86_400_000);
}

const specialDays = `${definite} ${goodFriday} ${liberationDay} ${clockChanges}`
  .trim()
  .split(/\s+/)
  .map((day) => Date.parse(day));

export type State = 'open' | 'closed' | 'unknown';

/** Opening hours, and the same in two parts for the library, which lets another day's rule wipe out hours past midnight. */
export type Line = {
  value: string;
  /** The hours of each day until its midnight. */
  evening?: string;
  /** The hours after midnight that ordinary days leave, as hours of the day after them. */
  night?: string;
  /** Whether a holiday leaves them too. */
  isNightAfterHolidays?: boolean;
  disputedHolidays?: ('good-friday' | 'liberation-day')[];
  closures?: string[];
};

/** Tells whether the library says open in a quarter of an hour on the wall clock. The process must be in UTC. */
function library(value: string): (at: number) => boolean {
  const country = { lat: 52, lon: 5, address: { country_code: 'nl', state: '' } };
  const hours = new OpeningHours(value, country);
  return (at) => hours.getState(new Date(firstDay + at * quarter));
}

/** The value without what it says about holidays. */
const withoutHolidays = (value: string) => value.replace(/; PH .*$/, '').replace(',PH', '');

/** The state of a line on each quarter of an hour of 2026 and 2027 on the wall clock. */
export function statesOf(line: Line): State[] {
  const before = process.env.TZ;
  process.env.TZ = 'UTC';
  try {
    return evaluate(line);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

function evaluate(line: Line): State[] {
  const { value, evening = value, night = 'off', isNightAfterHolidays = false, closures = [] } = line;
  const ordinary = library(withoutHolidays(evening));
  const holiday = library(evening);
  const left = library(night);
  const isSilent = value !== '24/7' && !value.includes('PH');

  const readingOf = (day: number): 'ordinary' | 'holiday' | 'closed' | 'unknown' => {
    const date = new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
    if (day < 0) return 'unknown';
    if (closures.includes(date)) return 'closed';
    const name = goodFriday.includes(date)
      ? 'good-friday'
      : liberationDay.includes(date)
        ? 'liberation-day'
        : undefined;
    if (!name && !definite.includes(date)) return 'ordinary';
    if (isSilent) return 'unknown';
    if (!name) return 'holiday';
    if (line.disputedHolidays) return line.disputedHolidays.includes(name) ? 'holiday' : 'ordinary';
    const own = Array.from({ length: quarters }, (_, index) => day * quarters + index);
    return own.every((at) => ordinary(at) === holiday(at)) ? 'ordinary' : 'unknown';
  };

  const states: State[] = [];
  for (let day = 0; day < dayCount; day += 1) {
    const own = readingOf(day);
    const before = readingOf(day - 1);
    const hours = own === 'ordinary' ? ordinary : holiday;
    const leavesNight = before === 'ordinary' || (before === 'holiday' && isNightAfterHolidays);
    for (let at = day * quarters; at < (day + 1) * quarters; at += 1) {
      const isOpen = ((own === 'ordinary' || own === 'holiday') && hours(at)) || (leavesNight && left(at));
      const isUnknown = own === 'unknown' || (before === 'unknown' && left(at));
      states.push(isOpen ? 'open' : isUnknown ? 'unknown' : 'closed');
    }
  }
  return states;
}
