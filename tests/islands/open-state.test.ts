// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Schedule } from '@/lib/hours/schedule';
import { bundleFor, startEachTestAnew } from '../support/islands';
import { messages } from '../support/render';

startEachTestAnew();

const t = messages.en.OpenState;

/** Every day from 9:00 to 17:00, Dutch time. */
const schedule: Schedule = {
  timeZone: 'Europe/Amsterdam',
  years: [2026, 2027],
  week: Array.from({ length: 7 }, () => [[540, 1020]] satisfies Schedule['week'][number]),
  dates: {},
};

const at = (time: string) => new Date(`2026-11-23T${time}:00+01:00`);

const openUntil = t.openUntil.replace('{time}', '17:00');
const opensToday = t.opensToday.replace('{time}', '9:00');
const opensTomorrow = t.opensTomorrow.replace('{time}', '9:00');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    timeZone: 'Europe/Amsterdam',
  } as Intl.ResolvedDateTimeFormatOptions);
});

/** Opens a page at a time of the day, with a channel for each schedule: as text in the page, or null for none. */
async function open(time: string, ...schedules: (Schedule | string | null)[]) {
  vi.setSystemTime(at(time));
  document.body.innerHTML = '<h1>Desks</h1>';
  for (const given of schedules) {
    const element = document.createElement('open-state');
    if (given) element.dataset.schedule = typeof given === 'string' ? given : JSON.stringify(given);
    document.body.append(element);
  }
  bundleFor('en');
  const { watchOpenStates } = await import('@/islands/open-state');
  watchOpenStates();
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('open-state')].map(({ dataset, textContent }) => [
    dataset.state,
    textContent,
  ]);

describe('a visitor with a script', () => {
  test('sees at once whether a desk is open', async () => {
    await open('12:00', schedule);
    expect(shown()).toEqual([['open', openUntil]]);
  });

  test('never reads "open now" of old hours, though they still count in the order', async () => {
    await open('12:00', schedule);
    document.body.innerHTML = `<open-state data-age="" data-schedule='${JSON.stringify(schedule)}'>Of July</open-state>`;
    vi.advanceTimersByTime(60_000);
    expect(shown()).toEqual([['open', 'Of July']]);
  });

  test('sees the desk close on the minute, without doing anything', async () => {
    await open('16:59', schedule);
    expect(shown()).toEqual([['open', openUntil]]);
    vi.advanceTimersByTime(60_000);
    expect(shown()).toEqual([['closed', opensTomorrow]]);
  });

  test('sees every desk change, minute after minute', async () => {
    await open('08:58', schedule, { ...schedule, week: schedule.week.map(() => [[600, 660]]) });
    expect(shown().map(([state]) => state)).toEqual(['closed', 'closed']);
    vi.advanceTimersByTime(120_000);
    expect(shown().map(([state]) => state)).toEqual(['open', 'closed']);
    vi.advanceTimersByTime(60 * 60_000);
    expect(shown().map(([state]) => state)).toEqual(['open', 'open']);
  });

  test.each([undefined, '', 'Etc/Unknown', 'UTC', 'Etc/GMT', 'Atlantic/Reykjavik', 'Factory'])(
    'sees the state in the time of the desk when the browser does not say where they are (%s)',
    async (timeZone) => {
      vi.mocked(Intl.DateTimeFormat.prototype.resolvedOptions).mockReturnValue({
        timeZone,
      } as Intl.ResolvedDateTimeFormatOptions);
      await open('12:00', schedule);
      expect(shown()).toEqual([['open', t.openUntil.replace('{time}', `17:00 ${t.place['Europe/Amsterdam']}`)]]);
    },
  );

  test.each([
    ['comes back to the page', () => dispatchEvent(new Event('pageshow'))],
    ['looks at the page again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('who %s sees the state of that moment', async (_, look) => {
    await open('08:30', schedule);
    expect(shown()).toEqual([['closed', opensToday]]);
    vi.setSystemTime(at('12:00'));
    look();
    expect(shown()).toEqual([['open', openUntil]]);
  });

  test('is told nothing of a channel without hours; the hours beside it say that they are not known', async () => {
    await open('12:00', null);
    expect(shown()).toEqual([['unknown', '']]);
  });

  test('is told that nobody knows, on a day that the source leaves open', async () => {
    await open('12:00', { ...schedule, dates: { '2026-11-23': null } });
    expect(shown()).toEqual([['unknown', t.unknown]]);
  });

  test('is not disturbed while nothing changes: words that stay are not written again', async () => {
    await open('12:00', schedule);
    const text = document.querySelector('open-state')?.firstChild;
    vi.advanceTimersByTime(10 * 60_000);
    expect(document.querySelector('open-state')?.firstChild).toBe(text);
  });

  test('has the finder told after all states are written, each time', async () => {
    const heard: unknown[] = [];
    document.addEventListener('open-state', () => heard.push(shown().map(([state]) => state)));
    await open('16:59', schedule, null);
    vi.advanceTimersByTime(60_000);
    expect(heard).toEqual([
      ['open', 'unknown'],
      ['closed', 'unknown'],
    ]);
  });

  test('waits once for hours that many desks keep', async () => {
    const read = vi.spyOn(JSON, 'parse');
    const closedToday = { ...schedule, dates: { '2026-11-23': [] } };
    await open('12:00', schedule, closedToday, schedule, schedule, closedToday);
    expect(shown().map(([state]) => state)).toEqual(['open', 'closed', 'open', 'open', 'closed']);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('misses nothing on a page without desks', async () => {
    await open('12:00');
    vi.advanceTimersByTime(60_000);
    expect(document.body.textContent).toBe('Desks');
  });
});

describe('data that nobody can read', () => {
  const broken = [
    ['half a text', '{'],
    ['no hours', '{}'],
    ['nothing', 'null'],
    ['a zone that this browser does not know', JSON.stringify({ ...schedule, timeZone: 'Europe/Atlantis' })],
  ] as const;

  test.each(broken)('leaves the page as it is: %s', async (_, text) => {
    await open('12:00', text).catch(() => undefined);
    expect(document.body.textContent).toBe('Desks');
  });

  test.each(broken)('leaves the quick exit working: %s', async (_, text) => {
    const replace = vi.fn();
    vi.stubGlobal('location', { replace });
    document.body.innerHTML = '<a href="https://news.example/" data-quick-exit="">Away</a><open-state></open-state>';
    document.querySelector('open-state')?.setAttribute('data-schedule', text);
    bundleFor('en');
    await import('@/islands/site').catch(() => undefined);
    document.querySelector('a')?.click();
    expect(replace).toHaveBeenCalledWith('https://news.example/');
  });

  test.each(broken)('leaves the other desks their states: %s', async (_, text) => {
    await open('16:59', text, schedule).catch(() => undefined);
    expect(shown()[1]).toEqual(['open', openUntil]);
    vi.advanceTimersByTime(60_000);
    expect(shown()[1]).toEqual(['closed', opensTomorrow]);
  });
});
