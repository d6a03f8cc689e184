import { weekdays } from './hours';

/** The name of a day of the week in a language: `maandag`, `Monday`. */
export function weekdayName(day: (typeof weekdays)[number], locale: string): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** A time of day as a reader writes it: Dutch puts a full stop between hours and minutes, `9.00`. */
export function clock(time: string, locale: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return locale === 'nl' ? `${Number(hours)}.${minutes}` : `${hours}:${minutes}`;
}
