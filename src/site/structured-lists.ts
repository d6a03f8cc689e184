import type { Event, LearningResource } from 'schema-dts';
import type { CalendarEvent, Resource } from '@/content/model';
import type { Locale } from '@/i18n/locale';
import { daysOf } from '@/site/calendar';

/** What search engines may know about a page that is a list. */
export type StructuredList = {
  '@context': 'https://schema.org';
  '@type': 'ItemList';
  itemListElement: { '@type': 'ListItem'; position: number; item: Event | LearningResource }[];
};

/** The events that are known to the day; a rule that begins is no event that somebody can go to. */
export function eventsData(events: readonly CalendarEvent[], locale: Locale): StructuredList {
  return listOf(
    events.flatMap((event): Event[] => {
      const days = daysOf(event);
      if (!days || event.kind === 'rule') return [];
      return [
        {
          '@type': 'Event',
          name: event.title[locale],
          description: event.about[locale],
          startDate: days.first,
          endDate: days.last,
          ...(event.place && { location: { '@type': 'Place', name: event.place[locale] } }),
          ...(event.organiser && { organizer: { '@type': 'Organization', name: event.organiser } }),
          ...(event.url && { url: event.url }),
        },
      ];
    }),
  );
}

/** The material that others made. */
export function resourcesData(resources: readonly Resource[], locale: Locale): StructuredList {
  return listOf(
    resources.map(
      ({ title, about, kind, ages, maker, languages, cost, url }): LearningResource => ({
        '@type': 'LearningResource',
        name: title[locale],
        description: about[locale],
        learningResourceType: kind,
        ...(ages && { typicalAgeRange: `${ages.from}-${ages.until}` }),
        ...(maker && { author: { '@type': 'Organization', name: maker } }),
        ...(languages.length > 0 && { inLanguage: languages }),
        ...(cost && { isAccessibleForFree: cost === 'free' }),
        ...(url && { url }),
      }),
    ),
  );
}

function listOf(items: readonly (Event | LearningResource)[]): StructuredList {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
  };
}
