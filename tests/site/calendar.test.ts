import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import { calendarFeed, calendars, eventFile } from '@/site/files/calendar';
import { buildPages, findPage } from '@/site/pages';
import { eventsData, resourcesData } from '@/site/structured-lists';

const origin = 'https://site.example';
const pages = buildPages(content);
const page = findPage(pages, 'page', 'calendar');
const filesOn = (builtOn: string) => new Map(calendars({ content, pages, builtOn, origin }));

/** The events of a file, as a calendar program reads them. */
const eventsIn = (text = '') =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

test.each(locales)('a visitor keeps a week with its last day in it, and can find the page again (%s)', (locale) => {
  const week = content.event.find(({ id }) => id === 'echt-niet-vandaag-2026');
  const file = filesOn('2026-09-01').get(eventFile(page, week as never, locale).slice(1));
  const [event] = eventsIn(file);
  expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2026-10-05', '2026-10-10']);
  expect(event?.summary).toBe(week?.title[locale]);
  expect(event?.component.getFirstPropertyValue('url')).toBe(
    `${origin}${page.addresses[locale]}#event-echt-niet-vandaag-2026`,
  );
});

test.each(locales)('what is over leaves the calendar that people follow, and its own file stays (%s)', (locale) => {
  const feedOn = (day: string) =>
    eventsIn(filesOn(day).get(calendarFeed(page, locale).slice(1))).map(({ uid }) => uid.split('@')[0]);
  expect(feedOn('2026-10-09')).toContain('echt-niet-vandaag-2026');
  expect(feedOn('2026-10-10')).not.toContain('echt-niet-vandaag-2026');
  expect([...filesOn('2030-01-01').keys()]).toEqual([...filesOn('2020-01-01').keys()]);
});

test('search engines get to know no date that is not known, and no rule as an event to go to', () => {
  const names = eventsData(content.event, 'en').itemListElement.map(({ item }) => (item as { name: string }).name);
  expect(names).toContain('Safer Internet Day 2026');
  for (const unknown of ['Safer Internet Day 2027', 'Safer Internet Day 2025', 'Ban on apps that undress people'])
    expect(names).not.toContain(unknown);
});

test('search engines get to know material by who made it, and nothing that no source says', () => {
  const items = resourcesData(content.resource, 'en').itemListElement.map(({ item }) => item);
  expect(items).toContainEqual(
    expect.objectContaining({ '@type': 'LearningResource', name: 'HackShield', typicalAgeRange: '8-12' }),
  );
  expect(items.filter((item) => 'url' in item && item.url === undefined)).toEqual([]);
});
