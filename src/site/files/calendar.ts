import ical, { ICalCalendarMethod } from 'ical-generator';
import type { CalendarEvent } from '@/content/model';
import { type Locale, locales } from '@/i18n/locale';
import { addDays } from '@/lib/dates';
import { calendarOn, daysOf } from '@/site/calendar';
import { anchorOf, findPage, type SitePage } from '../pages';
import type { Site } from './envelope';

/** The address of the calendar of all that is ahead; it is asked for again and again, so what is over leaves it. */
export const calendarFeed = (page: SitePage, locale: Locale) => page.addresses[locale].replace(/\/$/, '.ics');

/** The address of one event for a calendar program; it stays when the event is over. */
export const eventFile = (page: SitePage, { id }: CalendarEvent, locale: Locale) =>
  `${page.addresses[locale]}${id}.ics`;

/** A file for each event that is known to the day, and one with those ahead, in each language: path and text. */
export function calendars(site: Site): [path: string, text: string][] {
  const { content, pages, builtOn } = site;
  const page = findPage(pages, 'page', 'calendar');
  return locales.flatMap((locale) => [
    [calendarFeed(page, locale).slice(1), calendar(calendarOn(content.event, builtOn).coming, page, site, locale)],
    ...content.event
      .filter(daysOf)
      .map((event): [string, string] => [
        eventFile(page, event, locale).slice(1),
        calendar([event], page, site, locale),
      ]),
  ]);
}

/** Events as a calendar program reads them (iCalendar, RFC 5545): whole days, the last one included. */
function calendar(events: readonly CalendarEvent[], page: SitePage, site: Site, locale: Locale): string {
  const { builtOn, origin } = site;
  const address = origin + page.addresses[locale];
  const file = ical({
    name: page.document.words[locale].title,
    method: ICalCalendarMethod.PUBLISH,
    timezone: null,
    prodId: { company: new URL(origin).host, product: 'calendar', language: locale.toUpperCase() },
  });
  for (const event of events) {
    const days = daysOf(event);
    if (!days) continue;
    file.createEvent({
      id: `${event.id}@${new URL(origin).host}`,
      start: midnight(days.first),
      end: midnight(addDays(days.last, 1)),
      allDay: true,
      stamp: midnight(builtOn),
      summary: event.title[locale],
      description: event.about[locale],
      url: `${address}#${anchorOf(event, locale)}`,
      ...(event.place && { location: event.place[locale] }),
    });
  }
  return file.toString();
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
