import { weekdays } from './hours/parse';

/** The name of a day of the week in a language: `maandag`, `Monday`. */
export function weekdayName(day: (typeof weekdays)[number], locale: string): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
}
