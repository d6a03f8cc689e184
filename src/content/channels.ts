import { parseHours } from '@/lib/hours/parse';
import { dialledNumber, telAddress } from '@/lib/phone';
import { siteName } from '@/lib/site-name';
import type { Service } from './model';
import type { Channel } from './schema/channel';
import { daysOf } from './schema/closure';

/** A way to get in touch that may be shown as "do this": its value is current. */
export function isCallToAction(channel: Channel): boolean {
  return channel.status === 'current';
}

/**
 * Tells whether "opening hours not known" must be said: somebody answers this channel, and no current source says when.
 * Not for the emergency number, where those words could keep somebody from calling.
 */
export function hasUnknownHours(channel: Channel): boolean {
  return isAnswered(channel) && channel.value !== '112' && channel.hours?.status !== 'current';
}

/**
 * Tells whether a person has rung or opened this very value. Another spelling of the same number counts as another
 * value: only what was looked at, character for character, is known to be right.
 */
export function isChecked({ check, value }: Pick<Channel, 'check' | 'value'>): boolean {
  return check?.value === value;
}

/** Tells whether a person has checked these very hours, together with the value; false when no hours are known. */
export function areHoursChecked(channel: Pick<Channel, 'check' | 'value' | 'hours'>): boolean {
  return isChecked(channel) && channel.hours !== undefined && channel.check?.hours === channel.hours.value;
}

/**
 * The closures of a channel that are not over.
 *
 * @param today YYYY-MM-DD; a closure that ends on that day is still shown
 */
export function closuresAhead({ closures = [] }: Channel, today: string): NonNullable<Channel['closures']> {
  return closures.filter((closure) => daysOf(closure).until >= today);
}

/** Tells whether somebody answers this channel day and night, as a current source says that is new enough. */
export function isDayAndNight(channel: Channel): boolean {
  const { hours } = channel;
  return (
    isCallToAction(channel) &&
    isAnswered(channel) &&
    hours?.status === 'current' &&
    !hours.age?.isWorn &&
    parseHours(hours.value) === 'always'
  );
}

/** Tells whether somebody answers this channel, so that it can be open or closed. */
export function isAnswered({ type }: Pick<Channel, 'type'>): boolean {
  return type === 'phone' || type === 'chat' || type === 'whatsapp';
}

/**
 * The channels that a reader sees: current ones, and those that only an old source gives; the editor's order within.
 */
export function channelsByRank(channels: readonly Channel[]): { current: Channel[]; dated: Channel[] } {
  return {
    current: channels.filter(isCallToAction),
    dated: channels.filter((channel) => channel.status === 'dated'),
  };
}

/**
 * The channels that may be a call to action, best first, without repeats: a website with the address of a chat or form
 * before it says nothing new, unless it is surer or reaches further.
 */
export function distinctChannels(channels: readonly Channel[]): Channel[] {
  const says = (other: Channel, { value, confidence, reachableFrom }: Channel) =>
    other.value === value &&
    (other.confidence === 'high' || other.confidence === confidence) &&
    (!other.reachableFrom || other.reachableFrom.join() === reachableFrom?.join());
  const { current } = channelsByRank(channels);
  return current.filter(
    (channel, index) => channel.type !== 'website' || !current.slice(0, index).some((other) => says(other, channel)),
  );
}

/** The channels that a reader sees, those that only an old source gives last. */
export function shownChannels(channels: readonly Channel[]): Channel[] {
  const { current, dated } = channelsByRank(channels);
  return [...current, ...dated];
}

/** The channels that exist but are not shown, because nobody could confirm their value. */
export function unconfirmedChannels(channels: readonly Channel[]): Channel[] {
  return channels.filter((channel) => channel.status === 'unconfirmed');
}

/** The address behind a channel: `tel:`, `mailto:` or `https:`; undefined for post. */
export function channelAddress(channel: Channel): string | undefined {
  switch (channel.type) {
    case 'phone':
      return telAddress(channel.value);
    case 'whatsapp':
      return `https://wa.me/${dialledNumber(channel.value).replace('+', '')}`;
    case 'email':
      return `mailto:${channel.value.split('@').map(encodeURIComponent).join('@')}`;
    case 'post':
      return undefined;
    default:
      return channel.value;
  }
}

/** What a reader sees of a channel: the number, the e-mail address, or the name of the site. */
export function channelText({ value }: Pick<Channel, 'value'>): string {
  return value.startsWith('https://') ? siteName(value) : value;
}

/**
 * Where to send a reader when a channel cannot be shown: the service's own site if that is current, else its
 * provider's.
 */
export function ownWebsite(service: Service): string | undefined {
  const website = service.channels.find((channel) => channel.type === 'website' && isCallToAction(channel));
  return website?.value ?? service.provider.url;
}

/** The other kinds of channel that may be a call to action, each once: what else a reader can do. */
export function otherWays(first: Channel, channels: readonly Channel[]): Channel['type'][] {
  const types = channels.filter(isCallToAction).map(({ type }) => type);
  return [...new Set(types)].filter((type) => type !== first.type && type !== 'website');
}

/** The one channel that a short list shows: the first that may be a call to action and that a reader can follow. */
export function firstChannel(channels: readonly Channel[]): Channel | undefined {
  return channels.find((channel) => isCallToAction(channel) && channelAddress(channel) !== undefined);
}
