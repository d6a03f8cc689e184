import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CalendarEvent } from '@/content/model';
import { eventSchema } from '@/content/schema/event';
import { calendarOn, daysOf } from '@/site/calendar';

const event = (id: string, from?: string, until?: string) => ({ id, from, until }) as CalendarEvent;

/** Where events stand on a day, by id. */
const placed = (today: string, ...events: CalendarEvent[]) =>
  Object.fromEntries(
    Object.entries(calendarOn(events, today)).map(([place, found]) => [place, found.map(({ id }) => id)]),
  );

test('a visitor reads what comes first on top, and what was last first among what is over', () => {
  const events = [
    event('later', '2027-02-01'),
    event('oldest', '2024-01-01'),
    event('soon', '2026-12-02'),
    event('old', '2025-01-01'),
    event('unknown'),
  ];
  expect(placed('2026-11-30', ...events)).toEqual({
    coming: ['soon', 'later'],
    undated: ['unknown'],
    past: ['old', 'oldest'],
  });
});

test.each([
  ['on its last day', '2026-10-05', '2026-10-09', '2026-10-09', 'coming'],
  ['on the day after', '2026-10-05', '2026-10-09', '2026-10-10', 'past'],
  ['of one day, on that day', '2026-10-05', undefined, '2026-10-05', 'coming'],
  ['known to the month, in that month', '2026-10', undefined, '2026-10-31', 'coming'],
  ['known to the month, after it', '2026-10', undefined, '2026-11-01', 'past'],
  ['with a last day alone', undefined, '2025-11-07', '2025-11-08', 'past'],
] as const)('an event %s is where a visitor looks for it', (_name, from, until, today, place) => {
  expect(placed(today, event('it', from, until))[place]).toEqual(['it']);
});

test('only an event that is known to the day can be kept in a calendar', () => {
  expect(daysOf(event('it', '2026-10-05'))).toEqual({ first: '2026-10-05', last: '2026-10-05' });
  for (const vague of [event('it'), event('it', '2026-10'), event('it', undefined, '2026-10-09')])
    expect(daysOf(vague)).toBeUndefined();
});

const recipe = () => {
  const [, text = ''] =
    /^#### content\/events\/\S+\n\n```yaml\n([\s\S]*?)^```$/m.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  return parse(text) as object;
};

test('an editor who copies the recipe for an event has one that is right', () => {
  expect(eventSchema.safeParse(recipe()).error?.issues).toBeUndefined();
});

test('an editor hears of an event that ends before it begins', () => {
  const issues = eventSchema.safeParse({ ...recipe(), until: '2027-10-03' }).error?.issues;
  expect(issues?.map(({ path, message }) => [path.join('.'), message])).toEqual([['until', 'ends-before-it-begins']]);
});
