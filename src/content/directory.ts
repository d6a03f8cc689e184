import type { Locale } from '@/i18n/locale';
import { byLetter } from '@/lib/alphabet';
import type { CentreNode, Content, Service } from './model';
import { find } from './model';
import { serviceGroups } from './schema/service';

/** The services of a group, in the editor's order. Groups without services are left out. */
export function servicesByGroup(
  services: readonly Service[],
): { group: (typeof serviceGroups)[number]; services: Service[] }[] {
  return serviceGroups
    .map((group) => ({ group, services: services.filter((service) => service.group === group) }))
    .filter(({ services }) => services.length > 0);
}

/** The services of a node, in the order that the node gives. */
export function servicesOf(content: Content, node: CentreNode): Service[] {
  return node.services.map((id) => find(content, 'service', id));
}

/** A line of the A–Z: a name that people use, and the service that it stands for. */
type IndexEntry = { name: string; service: Service };

/** All services under their name and their other names, sorted in the reader's language, per first letter. */
export function alphabeticalIndex(services: readonly Service[], locale: Locale) {
  const entries = services.flatMap((service): IndexEntry[] => {
    const { title, alsoKnownAs } = service.words[locale];
    // A name that the title begins with would stand right above it and say the same.
    const others = alsoKnownAs.filter((name) => !title.toLowerCase().startsWith(name.toLowerCase()));
    return [title, ...others].map((name) => ({ name, service }));
  });
  return byLetter(entries, ({ name }) => name, locale);
}
