import { isDayAndNight } from '@/content/channels';
import type { CentreNode, Content, Found, Service } from '@/content/model';
import { find } from '@/content/model';
import { type Channel, isForIslands } from '@/content/schema/channel';
import { serviceGroups } from '@/content/schema/service';
import type { Locale } from '@/i18n/locale';
import { byLetter } from '@/lib/alphabet';

/** The services of a group, in the editor's order. Groups without services are left out. */
export function servicesByGroup(
  services: readonly Service[],
): { group: (typeof serviceGroups)[number]; services: Service[] }[] {
  return serviceGroups
    .map((group) => ({ group, services: services.filter((service) => service.group === group) }))
    .filter(({ services }) => services.length > 0);
}

/** Tells whether a service is there for who is under 18. */
export function isForMinors({ audiences }: Service): boolean {
  return audiences.includes('child') || audiences.includes('teenager');
}

/** The only ages that a service is there for; undefined when it is for more people than these. */
export function onlyAges(service: Service): 'minors' | 'adults' | undefined {
  const { audiences } = service;
  if (audiences.every((who) => who === 'child' || who === 'teenager')) return 'minors';
  return audiences.includes('young-adult') && !audiences.includes('organisation') && !isForMinors(service)
    ? 'adults'
    : undefined;
}

/** For whom alone a service is, where few words say it; undefined when it is for more people than that. */
export function onlyFor(service: Service): 'islands' | ReturnType<typeof onlyAges> {
  return isForIslands(service.areaServed) ? 'islands' : onlyAges(service);
}

/** How many other services stand beside one: the whole list is one tap away. */
const mostAlike = 4;

/**
 * The other current services of the group of a service that are there for people in one of its places, those for the
 * islands alone last: most people are not there.
 */
export function servicesLike(services: readonly Service[], { id, group, areaServed }: Service): Service[] {
  const alike = services.filter(
    (other) =>
      other.id !== id &&
      other.group === group &&
      other.status === 'current' &&
      other.areaServed.some((place) => areaServed.includes(place)),
  );
  return [
    ...alike.filter((other) => !isForIslands(other.areaServed)),
    ...alike.filter((other) => isForIslands(other.areaServed)),
  ].slice(0, mostAlike);
}

/**
 * The current services in the European Netherlands whose telephone is answered day and night, as a current source says,
 * with that number; the emergency number is not one of them, since it stands on every page.
 */
export function desksDayAndNight(services: readonly Service[]): { service: Service; channel: Channel }[] {
  return services
    .filter(({ status, group }) => status === 'current' && group !== 'emergency')
    .filter(({ areaServed }) => areaServed.includes('european-netherlands'))
    .flatMap((service) => {
      const channel = service.channels.find((each) => each.type === 'phone' && isDayAndNight(each));
      return channel ? [{ service, channel }] : [];
    });
}

/** The services of a node, in the order that the node gives. */
export function servicesOf(content: Content, node: CentreNode): Service[] {
  return node.services.map((id) => find(content, 'service', id));
}

/** A line of the A–Z: a name that people use, and the document that it stands for. */
type IndexEntry = { name: string; document: Found };

/** All documents under their title and their other names, sorted in the reader's language, per first letter. */
export function alphabeticalIndex(documents: readonly Found[], locale: Locale) {
  const entries = documents.flatMap((document): IndexEntry[] => {
    const words = document.words[locale];
    const { title } = words;
    const known = 'alsoKnownAs' in words ? words.alsoKnownAs : [];
    // A name that the title begins with would stand right above it and say the same.
    const others = known.filter((name) => !title.toLowerCase().startsWith(name.toLowerCase()));
    return [title, ...new Set(others)].map((name) => ({ name, document }));
  });
  return byLetter(entries, ({ name }) => name, locale);
}
