import { holidaysOf } from './calendar';
import type { DisputedHoliday } from './holidays';
import { askLibrary } from './library';
import { type HoursRule, parseHours, weekdays } from './parse';
import type { Interval, Schedule } from './schedule';
import { startingPerDay } from './starting';
import { dateOf } from './wall-clock';

const millisecondsPerDay = 86_400_000;

/** What is known about the hours of a channel. */
type Hours = {
  /** Hours in OpenStreetMap's syntax, as `parseHours` takes them. */
  value: string;
  timeZone: 'Europe/Amsterdam' | 'America/Kralendijk';
  /** Which of the disputed days this desk counts as holidays; undefined when no source tells. */
  disputedHolidays?: readonly DisputedHoliday[] | undefined;
  /**
   * Days (`YYYY-MM-DD`) on which it is closed, or the first and the last of several (`2026-12-24/2027-01-01`, as ISO 8601
   * writes them). Those in other years do not matter.
   */
  closures: readonly string[];
  /** The day of the build, `YYYY-MM-DD`. */
  builtOn: string;
};

/**
 * Works out when a channel is open, for the calendar year of the build and the next. Only for the build: it takes a
 * library of more than a megabyte, and sets the time zone of the process while that works.
 *
 * - A value that does not name `PH` says nothing about holidays: they are unknown, unless it is open day and night.
 * - A disputed holiday that is not decided is known only when both readings give the same.
 * - Hours past midnight belong to the day on which they start, also when the next day is a holiday or a closure.
 *
 * @returns undefined when nothing can be known: on the islands, whose holidays no calendar gives us, for hours that are
 *   not the same on every day, holidays included
 * @throws Error that names the value when the library or `parseHours` refuses it
 * @throws Error on a closure that is no day, and in a worker thread, where the time zone cannot be set
 */
export function compileSchedule(hours: Hours): Schedule | undefined {
  const first = Number(hours.builtOn.slice(0, 4));
  const years = [first, first + 1] as const;
  const rules = rulesOf(hours.value, years);
  if (hours.timeZone === 'America/Kralendijk' && !isSameEveryDay(rules)) return undefined;

  const days = daysOf(years);
  const closures = hours.closures.map((closure) => closure.split('/'));
  const wrong = closures.flat().find((day) => years.includes(Number(day.slice(0, 4))) && !days.includes(day));
  if (wrong !== undefined) throw new Error(`A closure on "${wrong}", which is no day`);

  const holidays = holidaysOf(years);
  const starting = startingPerDay(hours.value, rules, years);
  const startingOn = (day: string) => [...(starting.get(day) ?? [])];
  const week = weekdays.map((_, place) => {
    const ordinary = days.find((day) => placeInWeek(day) === place && !holidays.has(day));
    return startingOn(ordinary ?? '');
  });

  const dates: Schedule['dates'] = {};
  for (const day of days) {
    const usual = week[placeInWeek(day)] ?? [];
    const readings = { usual, holiday: startingOn(day) };
    const isClosed = closures.some(([from = '', until = from]) => from <= day && day <= until);
    const own = isClosed ? [] : readingOn(holidays.get(day), rules, readings, hours);
    if (!isSame(own, usual)) dates[day] = own;
  }
  return { timeZone: hours.timeZone, years, week, dates };
}

/** The rules, when both the library and we can read them. */
function rulesOf(value: string, years: Schedule['years']): HoursRule[] | 'always' {
  askLibrary(value, years);
  const rules = parseHours(value);
  if (!rules) throw new Error(`Opening hours that cannot be put into words: "${value}"`);
  return rules;
}

/** Which of the two readings of a day holds; null when nobody tells. */
function readingOn(
  holiday: DisputedHoliday | 'definite' | undefined,
  rules: HoursRule[] | 'always',
  readings: { usual: Interval[]; holiday: Interval[] },
  { disputedHolidays }: Hours,
): Interval[] | null {
  if (!holiday) return readings.usual;
  if (rules !== 'always' && !rules.some(({ days }) => days.includes('PH'))) return null;
  if (holiday === 'definite') return readings.holiday;
  if (disputedHolidays) return disputedHolidays.includes(holiday) ? readings.holiday : readings.usual;
  return isSame(readings.usual, readings.holiday) ? readings.usual : null;
}

/** Whether every day of the week and every holiday has the same hours, so that no calendar is needed. */
function isSameEveryDay(rules: HoursRule[] | 'always'): boolean {
  if (rules === 'always') return true;
  const times = [...weekdays, 'PH' as const].map((day) => rules.find(({ days }) => days.includes(day))?.times);
  return times.every((own) => isSame(own, times[0]));
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Each day of these years, `YYYY-MM-DD`. */
function daysOf([first, last]: Schedule['years']): string[] {
  const start = Date.UTC(first, 0) / millisecondsPerDay;
  return Array.from({ length: Date.UTC(last + 1, 0) / millisecondsPerDay - start }, (_, index) =>
    dateOf(start + index),
  );
}

/** Monday is 0. */
const placeInWeek = (day: string) => (new Date(day).getUTCDay() + 6) % 7;
