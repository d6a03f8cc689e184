import { distinctChannels } from '@/content/channels';
import { isVoice } from '@/content/finder/reach';
import type { Service } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { servicesByGroup } from './directory';

/** A desk, and some of the ways to reach it. */
export type DeskWith = { service: Service; channels: Channel[] };

/**
 * The current ways to reach a service without speaking, best first. A website adds nothing to a chat or a form; beside an
 * e-mail address it does, since that is often for one thing only.
 */
export function waysWithoutVoice({ channels }: Pick<Service, 'channels'>): Channel[] {
  const silent = distinctChannels(channels).filter((channel) => !isVoice(channel));
  const hasContact = silent.some(({ type }) => type !== 'website' && type !== 'email');
  return silent.filter(({ type }) => type !== 'website' || !hasContact);
}

/** Groups after those that help: who writes to the police is in no hurry, and the rest is for who knows what they seek. */
const later: readonly string[] = ['emergency', 'information', 'organisations'];

/** The current services that can be reached without speaking, in the groups of the directory, those that help first. */
export function desksWithoutVoice(services: readonly Service[]) {
  return servicesByGroup(services.filter(({ status }) => status === 'current'))
    .map(({ group, services: ofGroup }) => ({ group, desks: withWays(ofGroup, waysWithoutVoice) }))
    .filter(({ desks }) => desks.length > 0)
    .sort((one, other) => later.indexOf(one.group) - later.indexOf(other.group));
}

/**
 * The current numbers of a service that Teletolk can ring, which passes on text and sign language: every Dutch one, so no
 * number of the islands. 112 has ways of its own.
 */
export function numbersForRelay({ areaServed, channels }: Pick<Service, 'areaServed' | 'channels'>): Channel[] {
  const isDutch = areaServed.includes('european-netherlands');
  return distinctChannels(channels).filter((channel) => isDutch && isVoice(channel) && channel.value !== '112');
}

/** The current services with a number that Teletolk can ring, in the order of the directory. */
export function desksForRelay(services: readonly Service[]): DeskWith[] {
  const current = services.filter(({ status }) => status === 'current');
  return servicesByGroup(current).flatMap(({ services: ofGroup }) => withWays(ofGroup, numbersForRelay));
}

function withWays(services: readonly Service[], waysOf: (service: Service) => Channel[]): DeskWith[] {
  return services
    .map((service) => ({ service, channels: waysOf(service) }))
    .filter(({ channels }) => channels.length > 0);
}
