import { isCallToAction } from '@/content/channels';
import type { Service } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { sourceLocale } from '@/i18n/locale';
import { parseHours, weekdays } from '@/lib/hours/parse';
import { languageNames } from '@/lib/language-names';
import { dialledNumber } from '@/lib/phone';
import { findPage } from '../pages';
import type { Site } from './envelope';
import { uuidOf } from './ids';

/**
 * The directory as the Human Services Data Specification 3.0 shapes it (https://docs.openreferral.org): one page of
 * services, each with its organisation. Only channels that may be a call to action; a service that is no more has none.
 */
export function directoryData(site: Site) {
  const contents = site.content.service.map((service) => serviceOf(service, site));
  const size = contents.length;
  return {
    total_items: size,
    total_pages: 1,
    page_number: 1,
    size,
    first_page: true,
    last_page: true,
    empty: size === 0,
    contents,
  };
}

function serviceOf(service: Service, { content, pages, origin }: Site) {
  const id = uuidOf('service', service.id);
  const { title, summary, alsoKnownAs } = service.words[sourceLocale];
  const channels = service.channels.filter(isCallToAction);
  const email = channels.find(({ type }) => type === 'email')?.value;
  const phones = channels.filter(({ type }) => type === 'phone' || type === 'whatsapp');
  return {
    id,
    organization: organizationOf(service.provider, content.service),
    name: title,
    ...(alsoKnownAs.length > 0 && { alternate_name: alsoKnownAs.join(', ') }),
    description: summary,
    url:
      channels.find(({ type }) => type === 'website')?.value ??
      origin + findPage(pages, 'service', service.id).addresses[sourceLocale],
    ...(email && { email }),
    status: service.status === 'current' ? 'active' : 'defunct',
    phones: phones.map((channel) => phoneOf(channel, id)),
    schedules: channels.flatMap((channel) => schedulesOf(channel, id)),
    service_areas: service.areaServed.map((name) => ({ id: uuidOf(id, name), service_id: id, name })),
    languages: languagesOf([...new Set(channels.flatMap(({ languages = [] }) => languages))], { service_id: id }),
    cost_options: channels.flatMap((channel) => costOf(channel, id)),
  };
}

/** Who runs a service. We describe no organisation but by what it runs. */
function organizationOf({ name, url }: Service['provider'], services: readonly Service[]) {
  const own = services.filter(({ provider }) => provider.name === name);
  return {
    id: uuidOf('organization', name),
    name,
    description: own.map(({ words }) => words[sourceLocale].title).join(', '),
    ...(url && { website: url }),
  };
}

function phoneOf({ id: channel, type, value, languages = [] }: Channel, service: string) {
  const id = uuidOf(service, channel);
  return {
    id,
    service_id: service,
    number: dialledNumber(value),
    // The names of RFC 6350, which the specification asks for.
    type: type === 'phone' ? 'voice' : 'text',
    ...(type !== 'phone' && { description: 'WhatsApp' }),
    languages: languagesOf(languages, { phone_id: id }),
  };
}

/**
 * The hours of a channel as rules of RFC 5545, in parts as the specification wants them: on these days of each week,
 * from then to then. What such a rule cannot say, holidays, stands beside it as it was written.
 */
function schedulesOf({ id: channel, type, hours, timeZone }: Channel, service: string) {
  if (hours?.status !== 'current') return [];
  const rules = parseHours(hours.value);
  const read = rules === 'always' ? [{ days: weekdays, times: [{ from: '00:00', to: '24:00' }] }] : (rules ?? []);
  return read.flatMap(({ days, times }, rule) => {
    const byday = weekdays.filter((day) => days.includes(day)).map((day) => day.toUpperCase());
    if (byday.length === 0) return [];
    return times.map(({ from, to }, index) => ({
      id: uuidOf(service, channel, 'hours', `${rule}`, `${index}`),
      service_id: service,
      // An offset holds all year on the islands only: in the Netherlands the clocks change.
      ...(timeZone === 'America/Kralendijk' && { timezone: -4 }),
      freq: 'WEEKLY',
      wkst: 'MO',
      byday: byday.join(),
      opens_at: from,
      // A time of the next day when it is not after the one before it; the specification knows no 24:00.
      closes_at: to === '24:00' ? '00:00' : to,
      attending_type: type,
      description: hours.value,
      notes: timeZone,
    }));
  });
}

function costOf({ id: channel, cost }: Channel, service: string) {
  if (cost?.status !== 'current') return [];
  const amount = cost.value === 'free' ? { amount: 0 } : {};
  const id = uuidOf(service, channel, 'cost');
  return [{ id, service_id: service, option: channel, ...amount, amount_description: cost.value }];
}

function languagesOf(codes: readonly string[], owner: { service_id: string } | { phone_id: string }) {
  return codes.map((code) => ({
    id: uuidOf(...Object.values(owner), 'language', code),
    ...owner,
    name: languageNames([code], sourceLocale),
    code,
  }));
}
