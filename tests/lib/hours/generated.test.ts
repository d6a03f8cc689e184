import { expect, test } from 'vitest';
import { compileSchedule } from '@/lib/hours/compile';
import { type HoursRule, parseHours, weekdays } from '@/lib/hours/parse';
import { isAll } from '../../support/scope';

/** A row of numbers that looks like chance and is the same on every run (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const below = chance(2026);
const oneOf = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;

const clock = () => oneOf(['00:00', '00:01', '02:00', '08:30', '12:00', '17:00', '20:07', '23:59', '24:00']);
const times = () => Array.from({ length: 1 + below(3) }, () => `${clock()}-${clock()}`).join(oneOf([',', ',', ', ']));
const days = () =>
  Array.from({ length: 1 + below(3) }, () => oneOf([oneOf(weekdays), `${oneOf(weekdays)}-${oneOf(weekdays)}`])).join(
    oneOf([',', ', ']),
  );
const holiday = () => oneOf(['', '', '; PH off', `; PH ${times()}`, `,PH ${times()}`]);
const value = () => {
  const rules = Array.from({ length: 1 + below(3) }, () => `${days()}${oneOf([' ', ' ', '  '])}${times()}`);
  return rules.join(oneOf(['; ', ';'])) + holiday();
};

const accepted = Array.from({ length: 6000 }, value).filter((text) => parseHours(text) !== undefined);
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

/** The minutes of a day of the week that are open, said in the plainest way: the hours of two days, minute by minute. */
function openMinutes(rules: HoursRule[], day: (typeof weekdays)[number]): number[] {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const own = rules.find((rule) => rule.days.includes(day))?.times ?? [];
  const ranges = own.map(({ from, to }) => [minutes(from), minutes(to) + (to < from ? 1440 : 0)] as const);
  return range(0, 2880).filter((minute) => ranges.some(([from, to]) => from <= minute && minute < to));
}

test('whatever the schema accepts can be compiled, and opens in the minutes that it says', () => {
  expect(accepted.length).toBeGreaterThan(150);
  expect(accepted.filter((text) => text.includes('PH')).length).toBeGreaterThan(40);
  // Each is compiled for two years, which takes tens of milliseconds.
  for (const text of accepted.slice(0, isAll ? 200 : 40)) {
    const rules = parseHours(text) as HoursRule[];
    const input = { value: text, timeZone: 'Europe/Amsterdam', closures: [], builtOn: '2026-11-22' } as const;
    const compiled = compileSchedule(input)?.week.map((intervals) =>
      intervals.flatMap(([from, to]) => range(from, to)),
    );
    // As text: to compare thousands of numbers one by one takes a second each time.
    expect(String(compiled), text).toBe(String(weekdays.map((day) => openMinutes(rules, day))));
  }
});
