import type { Schedule } from '@/lib/hours/schedule';
import { channelAddress, distinctChannels, isAnswered } from '../channels';
import { type Content, find, type Service } from '../model';
import { scheduleOf } from '../schedules';
import type { Channel, Place } from '../schema/channel';
import type { Who } from '../schema/situation';
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
};

/** A service as the finder knows it. */
export type FinderService = { areaServed: readonly Place[]; channels: FinderChannel[] };

/** A situation as the finder knows it. */
export type FinderSituation = {
  id: string;
  suicideLine: boolean;
  desks: { for: Who[]; services: string[] }[];
  alternatives: string[];
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
  const situations = content.situation.map(({ id, suicideLine, desks, alternatives }) => ({
    id,
    suicideLine,
    desks,
    alternatives,
  }));
  const ids = [...new Set(situations.flatMap(({ desks }) => desks.flatMap(({ services }) => services)))].sort();
  return {
    builtOn,
    situations,
    services: Object.fromEntries(ids.map((id) => [id, finderService(find(content, 'service', id), builtOn)])),
  };
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
    },
  ];
}
