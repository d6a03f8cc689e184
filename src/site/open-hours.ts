import { isAnswered, isCallToAction } from '@/content/channels';
import type { Service } from '@/content/model';
import { scheduleOf } from '@/content/schedules';
import type { Channel } from '@/content/schema/channel';
import { hoursOnOrdinaryDay } from '@/lib/hours/ordinary-day';
import { weekdays } from '@/lib/hours/parse';
import type { Interval, Schedule } from '@/lib/hours/schedule';

/** Ways to reach a service that are open at the same hours. */
export type OpenRow = { service: Service; channels: Channel[]; hours: Interval[] };

/** Days of the week right after each other on which everything is open at the same hours. */
export type OpenDays = { days: (typeof weekdays)[number][]; rows: OpenRow[] };

/**
 * Who is open when on the days of an ordinary week, by the clock of a time zone, as far as a current source says; who
 * opens first comes first.
 *
 * @param builtOn YYYY-MM-DD
 */
export function openDays(services: readonly Service[], timeZone: Schedule['timeZone'], builtOn: string): OpenDays[] {
  const found: OpenDays[] = [];
  for (const [place, day] of weekdays.entries()) {
    const rows = services
      .filter(({ status }) => status === 'current')
      .flatMap((service) => rowsOn(service, place, timeZone, builtOn))
      .sort((one, other) => (one.hours[0]?.[0] ?? 0) - (other.hours[0]?.[0] ?? 0));
    const before = found.at(-1);
    if (before && shape(before.rows) === shape(rows)) before.days.push(day);
    else found.push({ days: [day], rows });
  }
  return found;
}

const shape = (rows: OpenRow[]) => JSON.stringify(rows.map(({ service, hours }) => [service.id, hours]));

function rowsOn(service: Service, place: number, timeZone: string, builtOn: string): OpenRow[] {
  const rows: OpenRow[] = [];
  for (const channel of service.channels.filter((each) => isCallToAction(each) && isAnswered(each))) {
    const schedule = scheduleOf(channel, builtOn);
    const hours = schedule?.timeZone === timeZone ? hoursOnOrdinaryDay(schedule, place) : [];
    const same = rows.find((row) => row.hours.join() === hours.join());
    if (same) same.channels.push(channel);
    else if (hours.length > 0) rows.push({ service, channels: [channel], hours });
  }
  return rows;
}
