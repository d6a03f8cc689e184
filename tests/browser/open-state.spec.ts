import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Schedule } from '@/lib/hours/schedule';
import type { finderData } from '@/site/files/finder';
import { builtPages } from '../support/built';
import { isAll } from '../support/scope';
import { turnsOf } from '../support/turns';

const finder: ReturnType<typeof finderData> = JSON.parse(readFileSync('out/data/finder.json', 'utf8'));
const locales = Object.keys(finder.pages);

/** Hours are known for the year of the build and the next; the tests live in the next. */
const year = Number.parseInt(finder.builtOn, 10) + 1;

type Moment = { name: string; date: string; minute: number; state: string; words: string; opens?: Opening };
type Opening = { date: string; minute: number };
type ScheduledChannel = { id: string; schedule: Schedule };

/** The services that tell when they are open, with the channels that do. */
const services = Object.entries(finder.services).flatMap(([id, { channels }]) => {
  // Old hours say how old they are, and never that a desk is open.
  const scheduled = channels.flatMap(({ id, schedule, hoursSince }): ScheduledChannel[] =>
    schedule && !hoursSince ? [{ id, schedule }] : [],
  );
  return scheduled.length > 0 ? [{ id, channels: scheduled }] : [];
});

const built = builtPages();

/** Where a service's own page is. */
function addressOf(service: string, locale: string): string {
  const mark = `data-type="service" data-id="${service}"`;
  const page = built.find(({ address, html }) => address.startsWith(`/${locale}/`) && html.includes(mark));
  if (!page) throw new Error(`There is no page of ${service} in ${locale}`);
  return page.address;
}

const wordsOf = (locale: string) =>
  JSON.parse(readFileSync(new URL(`../../messages/${locale}.json`, import.meta.url), 'utf8'));

const fill = (message: string, values: Record<string, string>) =>
  Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), message);

const addDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** Monday is 0. */
const weekdayOf = (date: string) => (new Date(date).getUTCDay() + 6) % 7;

/** The last Sunday of a month, given its last day. */
const lastSunday = (endOfMonth: string) => addDays(endOfMonth, -((weekdayOf(endOfMonth) + 1) % 7));

/** The instant at which clocks in a time zone show this time. */
function instantAt({ date, minute }: Opening, timeZone: string): Date {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(`${date}T12:00Z`),
  );
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '');
  return new Date(Date.parse(`${date}T00:00${offset}`) + minute * 60_000);
}

/** What a clock shows then, as the site writes it. */
function clockOf(instant: Date, timeZone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', minute: '2-digit' }).formatToParts(
    instant,
  );
  const partOf = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? '';
  return fill(wordsOf(locale).OpenState.clock, { hours: String(Number(partOf('hour'))), minutes: partOf('minute') });
}

/** A time of a desk, with the visitor's beside it where their clock shows another. */
function timeOf(time: Opening, desk: string, visitor: string, locale: string): string {
  const { both, place } = wordsOf(locale).OpenState;
  const instant = instantAt(time, desk);
  const [there, here] = [clockOf(instant, desk, locale), clockOf(instant, visitor, locale)];
  return there === here ? there : fill(both, { desk: there, own: here, place: place[desk] });
}

const isAlways = ({ week, dates }: Schedule) =>
  week.flat().every(([, to]) => to === 1440) && !Object.keys(dates).length;

/** Their edges lie on two days, and are looked at in tests/lib/hours. */
const isPastMidnight = ({ week }: Schedule) => week.flat().some(([, to]) => to > 1440);

/** The next day on which it opens after a day, by the plain week. */
function nextOpening({ week }: Schedule, after: string): Opening {
  for (let days = 1; days <= 7; days += 1) {
    const date = addDays(after, days);
    const [first] = week[weekdayOf(date)] ?? [];
    if (first) return { date, minute: first[0] };
  }
  throw new Error('It never opens');
}

/** The days of a week without holidays on which it opens. */
const openDatesOf = ({ week }: Schedule) =>
  Array.from({ length: 7 }, (_, index) => addDays(`${year}-02-09`, index)).filter(
    (date) => week[weekdayOf(date)]?.length,
  );

/** A Wednesday, or the first day on which it opens. */
const plainDay = (schedule: Schedule) =>
  openDatesOf(schedule).find((date) => weekdayOf(date) === 2) ?? openDatesOf(schedule)[0] ?? '';

/** What its week looks like: a short run looks at one service of each. */
const shapeOf = ({ channels }: (typeof services)[number]) =>
  channels.map(({ schedule }) => [
    isAlways(schedule),
    isPastMidnight(schedule),
    schedule.timeZone,
    Math.max(...schedule.week.map(({ length }) => length)),
    schedule.week.filter(({ length }) => length > 0).length,
  ]);

const examples = isAll
  ? services
  : [...new Map(services.map((service) => [JSON.stringify(shapeOf(service)), service])).values()];

/** The edges at which a channel's state must be right. */
function momentsOf(schedule: Schedule): Moment[] {
  const after = { date: `${(schedule.years[1] ?? year) + 1}-01-13`, minute: 720, state: 'unknown', words: 'unknown' };
  const beyond = { name: 'in a year that is not known yet', ...after };
  if (isPastMidnight(schedule)) return [beyond];
  if (isAlways(schedule)) {
    const always = { state: 'always', words: 'always' };
    return [
      { name: 'in the night before Monday', date: `${year}-02-07`, minute: 183, ...always },
      { name: 'at Christmas', date: `${year}-12-25`, minute: 720, ...always },
      beyond,
    ];
  }
  const openDates = openDatesOf(schedule);
  const beforeGap = openDates.find((date) => !schedule.week[weekdayOf(addDays(date, 1))]?.length);
  return [
    ...edgesOf(schedule, plainDay(schedule)),
    ...(beforeGap ? edgesOf(schedule, beforeGap).slice(-1) : []),
    ...holidayOf(schedule),
    beyond,
  ];
}

function edgesOf(schedule: Schedule, date: string): Moment[] {
  const [from = 0, to = 0] = schedule.week[weekdayOf(date)]?.[0] ?? [];
  const next = nextOpening(schedule, date);
  const open = { date, state: 'open', words: 'openUntil', opens: { date, minute: to } };
  const words = next.date === addDays(date, 1) ? 'opensTomorrow' : 'opensOn';
  return [
    { name: 'at midnight', date, minute: 0, state: 'closed', words: 'opensToday', opens: { date, minute: from } },
    {
      name: 'before opening',
      date,
      minute: from - 1,
      state: 'closed',
      words: 'opensToday',
      opens: { date, minute: from },
    },
    { name: 'at opening', minute: from, ...open },
    { name: 'before closing', minute: to - 1, ...open },
    { name: 'at closing', date, minute: to, state: 'closed', words, opens: next },
  ];
}

/** A holiday of which the source does not speak, and the evening before: then nobody promises when it opens. */
function holidayOf(schedule: Schedule): Moment[] {
  const isOrdinary = (date: string) => !(date in schedule.dates) && schedule.week[weekdayOf(date)]?.length;
  const date = Object.keys(schedule.dates).find(
    (date) =>
      date.startsWith(`${year}`) &&
      schedule.dates[date] === null &&
      schedule.week[weekdayOf(date)]?.length &&
      isOrdinary(addDays(date, -1)),
  );
  if (!date) return [];
  const evening = { date: addDays(date, -1), minute: 1320 };
  return [
    { name: 'on a holiday', date, minute: 720, state: 'unknown', words: 'unknown' },
    { name: 'the evening before a holiday', ...evening, state: 'closed', words: 'closed' },
  ];
}

function expectedWords(moment: Moment, { timeZone }: Schedule, visitor: string, locale: string): string {
  const { words, opens } = moment;
  const isNear = words === 'opensToday' || words === 'opensTomorrow';
  // "Today" is said only when it is the same day for the desk and for the visitor, now and then.
  const isSameDay = [moment, opens ?? moment].every((time) => {
    const instant = instantAt(time, timeZone);
    return dateIn(instant, timeZone) === dateIn(instant, visitor);
  });
  const message: string = wordsOf(locale).OpenState[isNear && !isSameDay ? 'opensOn' : words];
  if (!opens) return message;
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(opens.date));
  return fill(message, { time: timeOf(opens, timeZone, visitor, locale), day: weekday });
}

const dateIn = (instant: Date, timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant);

/** The state of a channel on the page of its service. */
const stateOf = (page: Page, channel: string) =>
  page.locator(`section[data-service] [data-channel="${channel}"] open-state`);

/** What a visitor who comes back to the tab sees of a channel: quicker than to load the page for every moment. */
const lookAgain = (page: Page, channel: string) =>
  stateOf(page, channel).evaluate((line) => {
    document.dispatchEvent(new Event('visibilitychange'));
    return {
      state: line.getAttribute('data-state'),
      words: line.textContent,
      isSeen: line.checkVisibility({ visibilityProperty: true }),
    };
  });

for (const [index, visitor] of ['Europe/Amsterdam', 'America/Kralendijk', 'Asia/Tokyo'].entries()) {
  test.describe(`for a visitor whose clock is that of ${visitor}`, () => {
    test.use({ timezoneId: visitor });

    for (const locale of locales) {
      turnsOf(locale, test, index)()(
        `every ${locale} page of a service with hours says at their edges whether it is open`,
        async ({ page }) => {
          for (const { id, channels } of examples) {
            const moments = channels.flatMap(({ id, schedule }) =>
              momentsOf(schedule).map((moment) => ({ id, schedule, moment })),
            );
            for (const [index, { id: channel, schedule, moment }] of moments.entries()) {
              await page.clock.setFixedTime(instantAt(moment, schedule.timeZone));
              if (index === 0) await page.goto(addressOf(id, locale));
              const name = `${id} ${channel} ${moment.name} (${moment.date}, minute ${moment.minute})`;
              const words = expectedWords(moment, schedule, visitor, locale);
              expect(await lookAgain(page, channel), name).toEqual({ state: moment.state, words, isSeen: true });
            }
          }
        },
      );
    }
  });
}

for (const locale of locales) {
  const turn = turnsOf(locale, test);

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    turn()(`every ${locale} page of a service with hours has them in words, and no state`, async ({ page }) => {
      const { Hours } = wordsOf(locale);
      for (const { id, channels } of examples) {
        await page.goto(addressOf(id, locale));
        for (const { id: channel, schedule } of channels) {
          await expect(stateOf(page, channel)).toBeHidden();
          await expect(stateOf(page, channel)).toBeEmpty();
          await expect(stateOf(page, channel)).not.toHaveAttribute('data-state');
          const [[from, to] = [0, 0]] = schedule.week[weekdayOf(plainDay(schedule))] ?? [];
          const clock = (minute: number) =>
            `${Math.floor(minute > 1440 ? minute / 60 - 24 : minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
          const line = page.locator(`section[data-service] [data-channel="${channel}"]`);
          await expect(line).toContainText(
            isAlways(schedule) ? Hours.always : new RegExp(`${clock(from)}.${clock(to)}`),
          );
        }
      }
    });
  });

  test.describe('while somebody looks', () => {
    test.use({ timezoneId: 'Europe/Amsterdam' });

    for (const { id, channels } of services.filter(
      ({ channels }) => !channels.some(({ schedule }) => isAlways(schedule) || isPastMidnight(schedule)),
    )) {
      turn()(`the ${locale} page of ${id} changes by itself when it opens and when it closes`, async ({ page }) => {
        const [{ id: channel, schedule }] = channels as [ScheduledChannel];
        const [, opening, , closing] = edgesOf(schedule, plainDay(schedule)) as [Moment, Moment, Moment, Moment];
        await page.clock.install({ time: instantAt(opening, schedule.timeZone).getTime() + 30_000 });
        await page.goto(addressOf(id, locale));
        const line = stateOf(page, channel);
        await expect(line).toHaveAttribute('data-state', 'closed');
        await page.clock.runFor('01:00');
        await expect(line).toHaveAttribute('data-state', 'open');
        // A telephone that slept runs what it missed once.
        await page.clock.fastForward((closing.minute - opening.minute - 1) * 60_000);
        await expect(line).toHaveAttribute('data-state', 'open');
        await page.clock.runFor('01:00');
        await expect(line).toHaveAttribute('data-state', 'closed');
      });
    }
  });
}

test.describe('where the clocks change', () => {
  test.use({ timezoneId: 'Europe/Amsterdam' });

  test('a line opens and closes at the same time on the wall, also on the days of the change', async ({ page }) => {
    const { channels } = services.find(({ id }) => id === 'kindertelefoon') ?? { channels: [] };
    const [{ id: channel, schedule }] = channels as [ScheduledChannel];
    await page.clock.setFixedTime(new Date(`${year}-01-01`));
    await page.goto(addressOf('kindertelefoon', 'nl'));
    const [springs, falls] = [lastSunday(`${year}-03-31`), lastSunday(`${year}-10-31`)];
    for (const date of [addDays(springs, -1), springs, `${year}-07-14`, addDays(falls, -1), falls]) {
      for (const moment of edgesOf(schedule, date).filter(({ minute }) => minute > 0)) {
        await page.clock.setFixedTime(instantAt(moment, schedule.timeZone));
        const words = expectedWords(moment, schedule, 'Europe/Amsterdam', 'nl');
        const expected = { state: moment.state, words, isSeen: true };
        expect(await lookAgain(page, channel), `${date} ${moment.name}`).toEqual(expected);
      }
    }
  });
});
