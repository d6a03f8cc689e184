import { wallClock } from './hours/wall-clock';

/**
 * Writes an ISO 8601 date for a reader, as precise as it is: `2024`, `2024-10` or `2024-10-31`.
 *
 * @param date a date without a time; no time zone is involved
 * @param locale BCP 47 tag
 */
export function formatDate(date: string, locale: string): string {
  const precision = date.split('-').length;
  if (precision === 1) return date;
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(precision === 3 && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locale, options).format(
    new Date(`${date}T00:00:00Z`.replace(/^(\d{4}-\d{2})T/, '$1-01T')),
  );
}

/**
 * The day that lies a number of months after another; the last of the month where the month is too short.
 *
 * @param day YYYY-MM-DD; no time zone is involved
 * @example addMonths('2026-08-31', 6) // '2027-02-28'
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const target = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth.getUTCDate())));
  return target.toISOString().slice(0, 10);
}

/** The day, YYYY-MM-DD, that lies a number of days after another, or before it when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day, YYYY-MM-DD, that it is at an instant in a time zone (IANA name). Throws RangeError on an unknown zone. */
export function dayIn(timeZone: string, instant: Date): string {
  return wallClock(instant, timeZone).date;
}

/** Tells whether a text is a day that the calendar has, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
