import { compileSchedule } from '@/lib/hours/compile';
import type { Schedule } from '@/lib/hours/schedule';
import type { Channel } from './schema/channel';
import { daysOf } from './schema/closure';

const compiled = new Map<string, Schedule | undefined>();

/**
 * When a channel is open, for this year and the next; undefined when no current source tells, or none
 * that is new enough.
 *
 * @param builtOn YYYY-MM-DD
 */
export function scheduleOf(channel: Channel, builtOn: string): Schedule | undefined {
  const { hours, timeZone, closures = [] } = channel;
  if (hours?.status !== 'current' || hours.age?.isWorn) return undefined;
  const { value, disputedHolidays } = hours;
  const days = closures.map(daysOf).map(({ from, until }) => `${from}/${until}`);
  const input = { value, timeZone, disputedHolidays, closures: days, builtOn };
  const key = JSON.stringify(input);
  // Compiling asks a library about every day of two years; many channels keep the same hours.
  if (!compiled.has(key)) compiled.set(key, compileSchedule(input));
  return compiled.get(key);
}
