import type { Channel } from '../schema/channel';
import { type Place, places } from '../schema/channel';

/** Whether a channel works from a place. `unknown`: no source tells. */
export type Reach = 'yes' | 'no' | 'unknown';

/** Tells whether somebody has to speak on this channel. */
export function isVoice({ type }: Pick<Channel, 'type'>): boolean {
  return type === 'phone';
}

/**
 * Whether a channel works from each place. Where the source is silent, a telephone number is known to work from the
 * European Netherlands only: 0800, 0900 and short numbers often do not from elsewhere. A web or e-mail address does.
 */
export function reachOf(channel: Channel): Record<Place, Reach> {
  const { reachableFrom } = channel;
  const reach = (place: Place): Reach => {
    if (reachableFrom) return reachableFrom.includes(place) ? 'yes' : 'no';
    return isVoice(channel) && place !== 'european-netherlands' ? 'unknown' : 'yes';
  };
  return Object.fromEntries(places.map((place) => [place, reach(place)])) as Record<Place, Reach>;
}
