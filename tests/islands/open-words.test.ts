// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '@/i18n/locale';
import type { StateNow } from '@/lib/hours/state';
import { bundleFor, startEachTestAnew } from '../support/islands';
import { messages } from '../support/render';

startEachTestAnew();

const amsterdam = 'Europe/Amsterdam';
const islands = 'America/Kralendijk';

/** Monday, noon in the Netherlands and 7:00 on the islands. */
const monday = '2026-11-23T11:00Z';

type Asked = { now?: string; zone?: 'Europe/Amsterdam' | 'America/Kralendijk'; own?: string | null };

/** What a visitor reads; `own` is the visitor's zone, that of the desk unless told otherwise, null when unknown. */
async function words(
  locale: Locale,
  state: StateNow,
  { now = monday, zone = amsterdam, own = zone }: Asked = {},
): Promise<string> {
  bundleFor(locale);
  const { openWords } = await import('@/islands/open-words');
  return openWords(state, new Date(now), zone, own ?? undefined);
}

const opens = (at: string): StateNow => ({ state: 'closed', next: { at: new Date(at), state: 'open' } });
const closes = (at: string): StateNow => ({ state: 'open', next: { at: new Date(at), state: 'closed' } });

/** A message with its places filled. */
const filled = (message: string, values: Record<string, string>) =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), message);

const clock = (locale: Locale, hours: number, minutes = '00') =>
  filled(messages[locale].OpenState.clock, { hours: String(hours), minutes });

describe.each(locales)('a visitor reads of a desk (%s)', (locale) => {
  const t = messages[locale].OpenState;

  test.each<[string, StateNow, string]>([
    ['that it never closes', { state: 'always' }, t.always],
    ['that nobody knows whether it is open', { state: 'unknown' }, t.unknown],
    ['the same when it is known from tomorrow on', { ...opens('2026-11-24T08:00Z'), state: 'unknown' }, t.unknown],
    ['that it is open, when nobody knows until when', { state: 'open' }, t.open],
    [
      'the same when what follows is unknown',
      { state: 'open', next: { at: new Date('2026-11-23T23:00Z'), state: 'unknown' } },
      t.open,
    ],
    ['that it is closed, when nobody knows until when', { state: 'closed' }, t.closed],
    [
      'the same when what follows is unknown',
      { state: 'closed', next: { at: new Date('2026-11-23T23:00Z'), state: 'unknown' } },
      t.closed,
    ],
    ['when it closes', closes('2026-11-23T20:00Z'), filled(t.openUntil, { time: clock(locale, 21) })],
    ['when it opens today', opens('2026-11-23T12:05Z'), filled(t.opensToday, { time: clock(locale, 13, '05') })],
    ['when it opens tomorrow', opens('2026-11-24T08:00Z'), filled(t.opensTomorrow, { time: clock(locale, 9) })],
    [
      'on which day it opens',
      opens('2026-11-26T08:30Z'),
      filled(t.opensOn, { day: locale === 'nl' ? 'donderdag' : 'Thursday', time: clock(locale, 9, '30') }),
    ],
  ])('%s', async (_, state, expected) => {
    expect(await words(locale, state)).toBe(expected);
  });

  test('a moment after midnight as tomorrow until midnight, and from then on as today', async () => {
    const opening = opens('2026-11-23T23:30Z');
    const time = clock(locale, 0, '30');
    expect(await words(locale, opening, { now: '2026-11-23T22:59Z' })).toBe(filled(t.opensTomorrow, { time }));
    expect(await words(locale, opening, { now: '2026-11-23T23:00Z' })).toBe(filled(t.opensToday, { time }));
  });

  test('the day by the calendar of the desk, where it is another day than in UTC', async () => {
    // Monday 21:00 on the islands is Tuesday in UTC; the desk opens on Tuesday at 8:00.
    const opening = opens('2026-11-24T12:00Z');
    expect(await words(locale, opening, { now: '2026-11-24T01:00Z', zone: islands })).toBe(
      filled(t.opensTomorrow, { time: clock(locale, 8) }),
    );
    // Tuesday 21:00 there, and Wednesday in UTC, is when this one opens.
    const evening = opens('2026-11-25T01:00Z');
    expect(await words(locale, evening, { now: '2026-11-22T12:00Z', zone: islands })).toBe(
      filled(t.opensOn, { day: locale === 'nl' ? 'dinsdag' : 'Tuesday', time: clock(locale, 21) }),
    );
  });

  test('tomorrow as tomorrow when the clocks change in the night between', async () => {
    const spring = await words(locale, opens('2026-03-29T07:00Z'), { now: '2026-03-28T22:30Z' });
    expect(spring).toBe(filled(t.opensTomorrow, { time: clock(locale, 9) }));
    const autumn = await words(locale, opens('2026-10-25T08:00Z'), { now: '2026-10-24T21:30Z' });
    expect(autumn).toBe(filled(t.opensTomorrow, { time: clock(locale, 9) }));
  });

  test('the first day of the next month and year as tomorrow', async () => {
    expect(await words(locale, opens('2027-01-01T08:00Z'), { now: '2026-12-31T20:00Z' })).toBe(
      filled(t.opensTomorrow, { time: clock(locale, 9) }),
    );
  });

  test('the time of its own clock too, when that differs from the desk’s', async () => {
    const both = filled(t.both, { desk: clock(locale, 21), place: t.place[amsterdam], own: clock(locale, 16) });
    expect(await words(locale, closes('2026-11-23T20:00Z'), { own: islands })).toBe(
      filled(t.openUntil, { time: both }),
    );
  });

  test('the time on the islands with the Dutch time beside it, for a desk there', async () => {
    const both = filled(t.both, { desk: clock(locale, 14), place: t.place[islands], own: clock(locale, 19) });
    expect(await words(locale, opens('2026-11-23T18:00Z'), { zone: islands, own: amsterdam })).toBe(
      filled(t.opensToday, { time: both }),
    );
  });

  test('whose time it is, and the day by its name, when nobody knows their own clock', async () => {
    const time = `${clock(locale, 9)} ${t.place[amsterdam]}`;
    expect(await words(locale, opens('2026-11-24T08:00Z'), { own: null })).toBe(
      filled(t.opensOn, { day: locale === 'nl' ? 'dinsdag' : 'Tuesday', time }),
    );
  });

  test('one time where another zone has the same clock', async () => {
    expect(await words(locale, closes('2026-11-23T20:00Z'), { own: 'Europe/Paris' })).toBe(
      filled(t.openUntil, { time: clock(locale, 21) }),
    );
  });

  test('its own time by the minute, and past midnight, where zones are not whole hours apart', async () => {
    const both = filled(t.both, { desk: clock(locale, 21), place: t.place[amsterdam], own: clock(locale, 0, '30') });
    expect(await words(locale, closes('2026-07-01T19:00Z'), { now: '2026-07-01T12:00Z', own: 'Asia/Kolkata' })).toBe(
      filled(t.openUntil, { time: both }),
    );
  });

  test('no place that was left unfilled', async () => {
    const states = [opens('2026-11-26T08:30Z'), opens('2026-11-24T08:00Z'), closes('2026-11-23T20:00Z')];
    const said = await Promise.all(states.map((state) => words(locale, state, { own: islands })));
    expect(said.join()).not.toMatch(/[{}]|undefined/);
  });
});
