import { expect, test } from 'vitest';
import { compileSchedule } from '@/lib/hours/compile';
import { hoursOnOrdinaryDay } from '@/lib/hours/ordinary-day';
import { isOpen, stateAt } from '@/lib/hours/state';

test.each([
  '24/7',
  'Mo-Fr 08:30-12:15,13:00-17:45; Sa,PH 10:00-12:00',
  'Mo-Fr 16:00-06:00; Sa,Su,PH 20:00-06:00',
  'Fr-Su 20:00-02:30; Mo 08:00-16:00; PH off',
])('the strip of a day is open when the page says so at that minute: %s', (value) => {
  const schedule = compileSchedule({ value, timeZone: 'Europe/Amsterdam', closures: [], builtOn: '2026-11-22' });
  if (!schedule) throw new Error('No schedule');
  // A week in winter without holidays, from Monday; the clock of Amsterdam is one hour ahead of UTC.
  const monday = Date.parse('2026-11-23T00:00:00+01:00');
  for (let quarter = 0; quarter < 7 * 96; quarter += 1) {
    const minute = (quarter % 96) * 15;
    const hours = hoursOnOrdinaryDay(schedule, Math.floor(quarter / 96));
    const instant = new Date(monday + quarter * 900_000);
    const isOnStrip = hours.some(([from, to]) => from <= minute && minute < to);
    expect([instant.toISOString(), isOnStrip]).toEqual([
      instant.toISOString(),
      isOpen(stateAt(schedule, instant).state),
    ]);
  }
});
