import { dayIn, isDay } from '@/lib/dates';

/**
 * The day that the site is built on, YYYY-MM-DD, by the clock of Amsterdam. Opening hours are worked out for its year
 * and the next, and closures before it are over. Set `BUILD_DATE` to build as on another day; nothing else in the pages
 * asks for the time.
 */
export const builtOn = dayFrom(process.env.BUILD_DATE || dayIn('Europe/Amsterdam', new Date()));

function dayFrom(text: string): string {
  if (isDay(text)) return text;
  throw new Error(`BUILD_DATE is "${text}"; it must be a day such as 2026-11-22.`);
}
