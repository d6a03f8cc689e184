import type { Locale } from '@/i18n/locale';
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
export type IndexEntry = { name: string; service: Service; isOwnName: boolean };

/** All services under their name and their other names, sorted in the reader's language, per first letter. */
export function alphabeticalIndex(
  services: readonly Service[],
  locale: Locale,
): { letter: string; entries: IndexEntry[] }[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const entries = services
    .flatMap((service): IndexEntry[] => {
      const { title, alsoKnownAs } = service.words[locale];
      return [
        { name: title, service, isOwnName: true },
        ...alsoKnownAs.map((name) => ({ name, service, isOwnName: false })),
      ];
    })
    .sort((a, b) => collator.compare(a.name, b.name));
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const letter = firstLetter(entry.name);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, entries]) => ({ letter, entries }));
}

/** The letter that a name is filed under, without accents; `0–9` for a digit. */
function firstLetter(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return /\d/.test(letter) ? '0–9' : letter;
}
