import ICAL from 'ical.js';
import { isCallToAction } from '@/content/channels';
import { type CentreNode, type Content, find, type Service, type Situation } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { allLocales, type Locale } from '@/i18n/locale';
import { telAddress } from '@/lib/phone';
import { servicesOf } from '../directory';
import { findPage } from '../pages';
import type { Site } from './envelope';
import { uuidOf } from './ids';

// RFC 6350 folds after 75 bytes; ical.js does not count the blank that a folded line starts with.
ICAL.foldLength = 74;

/** The numbers of a service that somebody may keep. */
export function keptNumbers({ channels }: Service): Channel[] {
  return channels.filter((channel) => isCallToAction(channel) && channel.type === 'phone');
}

/** The services of a node with a number that somebody may keep. */
export function keptServices(content: Content, node: CentreNode): Service[] {
  return servicesOf(content, node).filter((service) => keptNumbers(service).length > 0);
}

/**
 * The desks of a situation with a number that somebody may keep, in the editor's order: a few are enough on paper or
 * without a network, but never without those of the islands, which stand last.
 */
export function keptDesks(content: Content, { desks }: Situation): Service[] {
  const callable = desks
    .map((each) => find(content, 'service', each.service))
    .filter((service) => keptNumbers(service).length > 0);
  const isNear = ({ areaServed }: Service) => areaServed.includes('european-netherlands');
  return [...callable.filter(isNear).slice(0, 4), ...callable.filter((service) => !isNear(service))];
}

/** The address of the card of a page: beside it, under its own name. */
export const cardAddress = (address: string) => address.replace(/\/$/, '.vcf');

/** A card for each service with a number, and one file with those of each node, in each language of its page: path and text. */
export function cards(site: Site): [path: string, text: string][] {
  const { content, pages } = site;
  const services = content.service.map((service) => ['service', service.id, [service]] as const);
  const nodes = content.node.map((node) => ['node', node.id, keptServices(content, node)] as const);
  return allLocales.flatMap((locale) =>
    [...services, ...nodes].flatMap(([type, id, kept]): [string, string][] => {
      const page = findPage(pages, type, id);
      if (!page.locales.includes(locale)) return [];
      const text = kept.map((service) => card(service, site, locale)).join('');
      return text ? [[cardAddress(page.addresses[locale]).slice(1), text]] : [];
    }),
  );
}

/**
 * A service as an address book reads it (vCard 4.0, RFC 6350): its name and numbers. Hours would grow old in a phone,
 * so it says where they stand.
 */
function card(service: Service, { pages, builtOn, origin }: Site, locale: Locale): string {
  const numbers = keptNumbers(service);
  if (numbers.length === 0) return '';
  const { title, summary } = service.words[locale];
  const address = origin + findPage(pages, 'service', service.id).addresses[locale];
  const vcard = new ICAL.Component('vcard');
  const add = (name: string, value: string) => vcard.addPropertyWithValue(name, value);
  add('version', '4.0');
  add('uid', `urn:uuid:${uuidOf('service', service.id)}`);
  add('kind', 'org');
  add('fn', title);
  add('org', service.provider.name);
  for (const { value } of numbers) add('tel', telAddress(value)).setParameter('type', 'voice');
  add('note', [summary, ...numbers.flatMap(({ note }) => note?.[locale] ?? [])].join(' '));
  add('url', address);
  add('source', cardAddress(address));
  add('rev', `${builtOn}T00:00:00Z`);
  return `${vcard}\r\n`;
}
