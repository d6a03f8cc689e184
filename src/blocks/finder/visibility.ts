import type { Finder } from '@/content/finder/model';
import { outcome } from '@/content/finder/outcome';
import { type Place, places } from '@/content/schema/channel';

/** Short names of the places: they stand a thousand times in the page. */
const names: Record<Place, string> = {
  'european-netherlands': 'europe',
  'caribbean-netherlands': 'islands',
  abroad: 'abroad',
};

/**
 * The cases between which the page tells desks apart with CSS: each place, with calling and with text alone.
 * Their names stand in `data-hide` and `data-doubt`, and in the stylesheet.
 */
const cases = places.flatMap((where) =>
  [false, true].map((noCall) => ({ where, noCall, name: noCall ? `${names[where]}-text` : names[where] })),
);

/** In which cases something does not show. */
export type Visibility = {
  hide: string[];
  channels: Record<string, { hide: string[]; doubt: string[] }>;
};

/**
 * In which cases each desk of a situation, and each of its channels, does not show, and in which its channel is not
 * known to work: the outcomes of all cases laid over each other. One list in the page stands for all of them.
 */
export function visibilityOf(finder: Finder, what: string): Map<string, Visibility> {
  const desks = finder.situations.find(({ id }) => id === what)?.desks ?? [];
  return new Map(
    desks.map(({ service, for: [who = 'unsure'] }) => {
      const shown = cases.map(({ name, ...each }) => ({
        name,
        desk: outcome(finder, { who, what, ...each }).desks.find((desk) => desk.service === service),
      }));
      const channels = (finder.services[service]?.channels ?? []).map(({ id }) => {
        const ways = shown.map(({ name, desk }) => ({
          name,
          way: desk?.ways.find(({ channel }) => channel.id === id),
        }));
        const hide = ways.filter(({ way }) => !way).map(({ name }) => name);
        const doubt = ways.filter(({ way }) => way?.isUncertain).map(({ name }) => name);
        return [id, { hide, doubt }] as const;
      });
      const hide = shown.filter(({ desk }) => !desk).map(({ name }) => name);
      return [service, { hide, channels: Object.fromEntries(channels) }];
    }),
  );
}
