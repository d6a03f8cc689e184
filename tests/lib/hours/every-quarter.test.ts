import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileSchedule } from '@/lib/hours/compile';
import { stateAt } from '@/lib/hours/state';
import { isAll } from '../../support/scope';
import { dayCount, firstDay, isNearSpecialDay, type Line, quarter, quarters, type State, statesOf } from './oracle';

/** Every value that the services use. */
const used = new Set(
  readdirSync('content/services').flatMap((id) => {
    const { channels = [] } = parse(readFileSync(`content/services/${id}/service.yaml`, 'utf8'));
    return channels.flatMap(({ hours }: { hours?: { value: string } }) => hours?.value ?? []);
  }),
);

/** Those of them that last past midnight, in two parts. */
const pastMidnight: Line[] = [
  {
    value: 'Mo-Fr 16:00-06:00; Sa,Su,PH 20:00-06:00',
    evening: 'Mo-Fr 16:00-24:00; Sa,Su,PH 20:00-24:00',
    night: 'Mo-Su 00:00-06:00',
    isNightAfterHolidays: true,
  },
];

const lines: Line[] = [
  ...[...used].map((value: string) => pastMidnight.find((line) => line.value === value) ?? { value }),
  { value: 'Mo-Fr 08:30-12:15,13:00-17:45; Sa,PH 10:00-12:00', disputedHolidays: ['good-friday'] },
  { value: 'Mo-Fr 09:00-17:00; PH off', closures: ['2026-12-24', '2026-12-25', '2027-03-26'] },
  { value: 'Mo,We 09:00-17:00; PH off', disputedHolidays: ['liberation-day'] },
  { value: 'Mo-Su,PH 01:00-03:30', disputedHolidays: [] },
  {
    value: 'Fr-Su 20:00-02:30; Mo 08:00-16:00; PH off',
    evening: 'Fr-Su 20:00-24:00; Mo 08:00-16:00; PH off',
    night: 'Sa-Su,Mo 00:00-02:30',
    closures: ['2026-03-28', '2026-10-24'],
  },
  {
    value: 'Mo-Su,PH 18:00-02:15',
    evening: 'Mo-Su,PH 18:00-24:00',
    night: 'Mo-Su 00:00-02:15',
    isNightAfterHolidays: true,
    closures: ['2027-03-27'],
  },
  { value: 'Mo-Su 18:00-02:15', evening: 'Mo-Su 18:00-24:00', night: 'Mo-Su 00:00-02:15' },
];

/** From the day before the two years until the day after them, in UTC. */
const instants = Array.from(
  { length: (dayCount + 2) * quarters },
  (_, index) => firstDay + (index - quarters) * quarter,
);

/** The place on the wall clock of each instant: quarters of an hour since 1 January 2026. */
function placesIn(timeZone: string): number[] {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return instants.map((instant) => (Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`) - firstDay) / quarter);
}

/** The first instant at which the state is another, for each instant. */
function changes(states: State[]): (number | undefined)[] {
  const result: (number | undefined)[] = [];
  for (let index = states.length - 2; index >= 0; index -= 1) {
    result[index] = states[index] === states[index + 1] ? result[index + 1] : index + 1;
  }
  return result;
}

const ahead = 15 * quarters;

const walks = lines.map((line) => {
  const { value, disputedHolidays, closures = [] } = line;
  const hours = { value, disputedHolidays, closures, builtOn: '2026-11-22' };
  const isAlways = value === '24/7' && closures.length === 0;
  const schedule = compileSchedule({ ...hours, timeZone: 'Europe/Amsterdam' });
  const onIslands = compileSchedule({ ...hours, timeZone: 'America/Kralendijk' });
  return { value, isAlways, schedule, onIslands, onWall: statesOf(line) };
});

/** Every line whose `stateAt` says something else than expected, with the first instant at which it does. */
function differencesIn(timeZone: string, isAsked: (instant: number) => boolean) {
  const places = placesIn(timeZone);
  // One schedule per line, all asked at each instant, as a page does.
  const asked = walks.map(({ value, isAlways, schedule, onWall }) => {
    const states = places.map((place) => onWall[place] ?? 'unknown');
    return { value, isAlways, schedule: schedule && { ...schedule, timeZone }, states, nextAt: changes(states) };
  });
  const differences = new Map<string, unknown>();
  for (const [index, instant] of instants.entries()) {
    if (!isAsked(instant)) continue;
    for (const { value, isAlways, schedule, states, nextAt } of asked) {
      const said = stateAt(schedule, new Date(instant));
      const change = nextAt[index];
      const isNear = change !== undefined && change - index < ahead;
      const expected = {
        state: isAlways && states[index] === 'open' ? 'always' : states[index],
        next: isNear ? { at: instants[change], state: states[change] } : undefined,
      };
      const isSame =
        said.state === expected.state &&
        said.next?.at.getTime() === expected.next?.at &&
        said.next?.state === expected.next?.state;
      if (!isSame && !differences.has(value)) differences.set(value, { instant: new Date(instant), said, expected });
    }
  }
  return Object.fromEntries(differences);
}

test('hours past midnight in the content stand in this test in two parts', () => {
  const isPastMidnight = ([, from = '', to = '']: string[]) => to < from;
  const whole = lines.filter(({ evening }) => !evening).map(({ value }) => value);
  expect(whole.filter((value) => [...value.matchAll(/([\d:]+)-([\d:]+)/g)].some(isPastMidnight))).toEqual([]);
});

// Ten seconds on an idle machine.
const slow = { timeout: 240_000 };

const zones = { 'in Amsterdam': 'Europe/Amsterdam', 'on the islands': 'America/Kralendijk' };

for (const [where, timeZone] of Object.entries(zones)) {
  test(
    `each quarter of an hour near a holiday or a change of the clocks ${where}, and the next change after it`,
    slow,
    () => {
      expect(differencesIn(timeZone, isNearSpecialDay)).toEqual({});
    },
  );

  test.runIf(isAll)(
    `each other quarter of an hour of two years ${where}, and the next change after it`,
    {
      timeout: 240_000,
    },
    () => {
      expect(differencesIn(timeZone, (instant) => !isNearSpecialDay(instant))).toEqual({});
    },
  );
}

test('on the islands, lines that are the same every day have the same schedule, and the others none', () => {
  const isSameEveryDay = (value: string) => value === '24/7' || /^Mo-Su,PH [\d:,-]+$/.test(value);
  for (const { value, schedule, onIslands } of walks) {
    const expected = isSameEveryDay(value) ? { ...schedule, timeZone: 'America/Kralendijk' } : undefined;
    expect(onIslands, value).toEqual(expected);
  }
});
