import { type Fading, knownOn, limitsOf } from '@/content/fading';
import type { Source } from '@/content/model';
import { fadingMonths } from '@/content/review';
import { contentTypes } from '@/content/schema';
import type { Channel } from '@/content/schema/channel';
import { addDays } from '@/lib/dates';
import type { SourceFiles } from '../read/documents';

/** A fact of a channel that fades, or has begun to: the next day on which readers get less of it. */
export type FadingFact = { key: string; channel: string; fact: Fading; since: string; day: string };

/** How long ahead a fact is told of, in days: time to ring a desk, and to write down what it says. */
const daysAhead = 60;

/**
 * The facts of channels that readers get less of within sixty days, or do already, by that day.
 *
 * @param sources documents that `content:check` has found right
 * @param today YYYY-MM-DD
 */
export function fadingFacts(sources: SourceFiles, today: string): FadingFact[] {
  const sourceOf = (id: string) => sources.find('source', id)?.structure?.data as Source | undefined;
  const facts = sources.documents.flatMap(({ type, id, structure }) => {
    const { channels = [] } = contentTypes[type].structure.parse(structure?.data) as { channels?: Channel[] };
    return channels.flatMap((channel) =>
      (Object.keys(fadingMonths) as Fading[]).flatMap((fact): FadingFact[] => {
        const since = knownOn(channel, fact, sourceOf);
        if (since === undefined || (fact === 'confidence' && channel.confidence !== 'high')) return [];
        const { old, worn } = limitsOf(since, fact);
        return [{ key: `${type}/${id}`, channel: channel.id, fact, since, day: old < today ? worn : old }];
      }),
    );
  });
  return facts
    .filter(({ since, fact, day }) => limitsOf(since, fact).old < today || day <= addDays(today, daysAhead))
    .sort((a, b) => (`${a.day} ${a.key} ${a.channel}` < `${b.day} ${b.key} ${b.channel}` ? -1 : 1));
}
