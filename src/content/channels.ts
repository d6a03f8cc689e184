import { telAddress } from '@/lib/phone';
import type { Service } from './model';
import type { Channel } from './schema/channel';

/** A way to get in touch that may be shown as "do this": its value is current. */
export function isCallToAction(channel: Channel): boolean {
  return channel.status === 'current';
}

/** The channels that a reader sees: current ones, and those that only an old source gives; the editor's order within. */
export function channelsByRank(channels: readonly Channel[]): { current: Channel[]; dated: Channel[] } {
  return {
    current: channels.filter(isCallToAction),
    dated: channels.filter((channel) => channel.status === 'dated'),
  };
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
      return telAddress(channel.value).replace('tel:+', 'https://wa.me/');
    case 'email':
      return `mailto:${channel.value}`;
    case 'post':
      return undefined;
    default:
      return channel.value;
  }
}

/** What a reader sees of a channel: the number, the e-mail address, or the site's name without scheme. */
export function channelText(channel: Channel): string {
  return channel.value.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Where to send a reader when a channel cannot be shown: the service's own site if that is current, else its provider's. */
export function ownWebsite(service: Service): string | undefined {
  const website = service.channels.find((channel) => channel.type === 'website' && isCallToAction(channel));
  return website?.value ?? service.provider.url;
}

/** The one channel that a short list shows: the first that may be a call to action and that a reader can follow. */
export function firstChannel(channels: readonly Channel[]): Channel | undefined {
  return channels.find((channel) => isCallToAction(channel) && channelAddress(channel) !== undefined);
}
