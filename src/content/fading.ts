import { addMonths } from '@/lib/dates';
import { readNumber } from '@/lib/phone';
import { areHoursChecked, isChecked } from './channels';
import { emergencyNumbers } from './emergency-numbers';
import type { Content, Source } from './model';
import { fadingMonths } from './review';
import type { Channel } from './schema/channel';

/** What of a channel fades with time: when it answers, what it costs, and how sure we are of it. */
export type Fading = keyof typeof fadingMonths;

type SourceDates = Pick<Source, 'published' | 'read'>;
type Fact = { sources: readonly string[]; asOf: string };

/** Numbers about which no doubt may be spread: words that keep somebody from calling do more harm than old hours. */
const neverFades: readonly string[] = Object.values(emergencyNumbers).flat();

/**
 * The latest date on which a fact of a channel is known to have been so: its own, that of a source, the day on which an
 * undated source was read, or the day on which a person tried it. As precise as it is known: `2024`, `2024-10`.
 *
 * @returns undefined for a fact that the channel has not, that is not current, or that does not fade
 */
export function knownOn(
  channel: Channel,
  kind: Fading,
  sourceOf: (id: string) => SourceDates | undefined,
): string | undefined {
  const fact: (Fact & { status: string }) | undefined = kind === 'confidence' ? channel : channel[kind];
  if (fact?.status !== 'current' || neverFades.includes(channel.value)) return undefined;
  if (kind === 'cost' && isFreeByNumber(channel)) return undefined;
  const dates = fact.sources.map((id) => {
    const source = sourceOf(id);
    return source?.published === 'undated' ? source.read : source?.published;
  });
  const isTried = kind === 'hours' ? areHoursChecked(channel) : kind === 'confidence' && isChecked(channel);
  return [fact.asOf, ...dates, isTried ? channel.check?.on : undefined]
    .filter((date) => date !== undefined && date !== 'undated')
    .sort()
    .at(-1);
}

/** The days, YYYY-MM-DD, after which a fact of a date says how old it is, and after which it decides nothing any more. */
export function limitsOf(date: string, kind: Fading): { old: string; worn: string } {
  const day = `${date}-01-01`.slice(0, 10);
  const { old, worn } = fadingMonths[kind];
  return { old: addMonths(day, old), worn: addMonths(day, worn) };
}

/**
 * The content as it is on a day: hours and costs past their limit say since when they are known, and of what is known
 * for too long we are not highly sure.
 *
 * @param today YYYY-MM-DD; on the day of a limit nothing has changed yet
 */
export function withAges(content: Content, today: string): Content {
  const sources = new Map(content.source.map((source) => [source.id, source]));
  const ageOf = (channel: Channel, kind: Fading) => {
    const date = knownOn(channel, kind, (id) => sources.get(id));
    const limits = date && limitsOf(date, kind);
    return limits && limits.old < today ? { since: date.slice(0, 7), isWorn: limits.worn < today } : undefined;
  };
  const aged = (channel: Channel): Channel => {
    const { hours, cost, confidence } = channel;
    const [hoursAge, costAge] = [ageOf(channel, 'hours'), ageOf(channel, 'cost')];
    const isDoubted = confidence === 'high' && ageOf(channel, 'confidence') !== undefined;
    return {
      ...channel,
      ...(isDoubted && { confidence: 'medium' as const }),
      ...(hours && hoursAge && { hours: { ...hours, age: hoursAge } }),
      ...(cost && costAge && { cost: { ...cost, age: costAge } }),
    };
  };
  const withChannels = <Document extends { channels: Channel[] }>(document: Document): Document => ({
    ...document,
    channels: document.channels.map(aged),
  });
  return { ...content, service: content.service.map(withChannels), node: content.node.map(withChannels) };
}

/** Tells whether a call costs nothing by the number alone. */
function isFreeByNumber({ type, value }: Channel): boolean {
  const number = type === 'phone' ? readNumber(value) : undefined;
  return number !== undefined && 'kind' in number && number.kind === 'free';
}
