import type { Schedule } from '@/lib/hours/schedule';
import { channelAddress, distinctChannels, isAnswered } from '../channels';
import { type Content, find, type Service, type Situation } from '../model';
import { scheduleOf } from '../schedules';
import { type Channel, isForIslands, type Place } from '../schema/channel';
import type { Who } from '../schema/situation';
import { nightDesks } from './night';
import { isVoice, type Reach, reachOf } from './reach';

/**
 * One way to reach a desk, as far as the finder's rules need it. Only channels that may be a call to action are here.
 */
export type FinderChannel = Pick<Channel, 'id' | 'type' | 'value' | 'confidence'> & {
  address: string;
  isVoice: boolean;
  /** Whether somebody answers: then it can be open or closed. */
  isAnswered: boolean;
  reach: Record<Place, Reach>;
  /** When it is open; undefined when no current source tells. */
  schedule: Schedule | undefined;
  /** Since when its hours are known, when they are old: then nobody may say "open now". */
  hoursSince: string | undefined;
};

/** A service as the finder knows it. */
type FinderService = { areaServed: readonly Place[]; channels: FinderChannel[] };

/** A situation as the finder knows it: its desks best first, each once; those for the islands alone before all others. */
export type FinderSituation = Pick<Situation, 'id' | 'desks'> & {
  /** Who answers day and night in the European Netherlands, with the ids of the channels that do. */
  night: { service: string; for: readonly Who[]; channels: string[] }[];
};

/** The rules of the finder as data: what `/data/finder.json` publishes and `outcome` reads. */
export type Finder = {
  /** The day that it was made on; schedules reach to the end of the next year. */
  builtOn: string;
  situations: FinderSituation[];
  services: Record<string, FinderService>;
};

/**
 * The finder's rules, from the content.
 *
 * @param builtOn YYYY-MM-DD
 */
export function buildFinder(content: Content, builtOn: string): Finder {
  const situations = content.situation.map((situation) => ({
    id: situation.id,
    desks: localFirst(content, situation.desks),
    night: nightDesks(content, situation).map(({ service, channels, ...desk }) => ({
      service: service.id,
      for: desk.for,
      channels: channels.map(({ id }) => id),
    })),
  }));
  const named = situations.flatMap(({ desks, night }) => [...desks, ...night].map(({ service }) => service));
  const ids = [...new Set(named)].sort();
  return {
    builtOn,
    situations,
    services: Object.fromEntries(ids.map((id) => [id, finderService(find(content, 'service', id), builtOn)])),
  };
}

/** They show for who is on the islands alone, to whom they are nearest. */
function localFirst(content: Content, desks: Situation['desks']): Situation['desks'] {
  const isLocal = ({ service }: Situation['desks'][number]) =>
    isForIslands(find(content, 'service', service).areaServed);
  return [...desks.filter(isLocal), ...desks.filter((desk) => !isLocal(desk))];
}

function finderService({ areaServed, channels }: Service, builtOn: string): FinderService {
  return {
    areaServed,
    channels: distinctChannels(channels).flatMap((channel) => finderChannel(channel, builtOn)),
  };
}

function finderChannel(channel: Channel, builtOn: string): FinderChannel[] {
  const address = channelAddress(channel);
  if (!address) return [];
  const { id, type, value, confidence } = channel;
  return [
    {
      id,
      type,
      value,
      confidence,
      address,
      isVoice: isVoice(channel),
      isAnswered: isAnswered(channel),
      reach: reachOf(channel),
      schedule: scheduleOf(channel, builtOn),
      hoursSince: channel.hours?.age?.since,
    },
  ];
}
