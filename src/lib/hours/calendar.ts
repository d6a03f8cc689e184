import type { DisputedHoliday } from './holidays';
import { askLibrary } from './library';

/** When the disputed holidays are, in OpenStreetMap's syntax. */
const disputed: Record<DisputedHoliday, string> = { 'good-friday': 'easter -2 days', 'liberation-day': 'May 5' };

/**
 * The public holidays of the European Netherlands: each day (`YYYY-MM-DD`), and whether everybody counts it as one.
 * Easter Sunday and Whit Sunday are not among them: the library takes them for ordinary Sundays.
 *
 * @param years both included
 * @throws Error in a worker thread, where the time zone cannot be set
 */
export function holidaysOf(years: readonly [number, number]): ReadonlyMap<string, DisputedHoliday | 'definite'> {
  const days = new Map<string, DisputedHoliday | 'definite'>();
  for (const day of askLibrary('PH', years).keys()) days.set(day, 'definite');
  for (const [name, value] of Object.entries(disputed)) {
    for (const day of askLibrary(value, years).keys()) days.set(day, name as DisputedHoliday);
  }
  return days;
}
