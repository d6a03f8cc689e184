import { dayIn, isDay } from './dates';

/**
 * The day that the site is built on, YYYY-MM-DD, by the clock of Amsterdam. Opening hours are worked out for its year
 * and the next, and closures before it are over. Set `BUILD_DATE` to build as on another day; nothing else in the pages
 * asks for the time.
 */
export const builtOn = builtOnFrom(process.env.BUILD_DATE, new Date());

/**
 * Reads what `BUILD_DATE` says; empty is as not set, and then it is the day in Amsterdam.
 *
 * @throws Error when it is no day
 */
export function builtOnFrom(text: string | undefined, now: Date): string {
  if (!text) return dayIn('Europe/Amsterdam', now);
  if (isDay(text)) return text;
  throw new Error(`BUILD_DATE is "${text}"; it must be a day such as 2026-11-22.`);
}
