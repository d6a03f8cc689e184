import { z } from 'zod';
import { channelAddress, isCallToAction, isChecked } from '@/content/channels';
import type { Service } from '@/content/model';
import { type Channel, places } from '@/content/schema/channel';
import { daysOf } from '@/content/schema/closure';
import { localized } from '@/content/schema/common';
import { serviceAudiences, serviceGroups } from '@/content/schema/service';
import { perLocale } from '@/i18n/locale';
import { findPage } from '../pages';
import { envelope, type Site } from './envelope';
import { uuidOf } from './ids';

const words = localized(z.string());
const lists = localized(z.array(z.string()));

const evidence = {
  confidence: z.enum(['high', 'medium']).describe('How sure it is.'),
  sources: z.array(z.string()).describe('Ids in /data/sources.json.'),
  asOf: z.string().describe('Date of the source: YYYY, YYYY-MM, YYYY-MM-DD, or undated.'),
};

const channel = z.strictObject({
  id: z.string().describe('Unique within the service; stays the same.'),
  type: z.enum(['phone', 'chat', 'whatsapp', 'email', 'form', 'app', 'post', 'website']),
  value: z.string().describe('As people write it.'),
  address: z.url().optional().describe('What a link opens: tel:, mailto: or https:.'),
  ...evidence,
  checkedOn: z.iso.date().optional().describe('When one of us rang or opened it. Without it nobody has.'),
  timeZone: z.string().describe('Whose clock the hours are of: IANA name.'),
  hours: z
    .strictObject({ value: z.string(), ...evidence })
    .optional()
    .describe('In the opening_hours syntax of OpenStreetMap. Without it they are unknown, not closed.'),
  cost: z.strictObject({ value: z.enum(['free', 'local', 'paid']), ...evidence }).optional(),
  languages: z.array(z.string()).optional().describe('BCP 47 tags.'),
  reachableFrom: z.array(z.enum(places)).optional(),
  closures: z
    .array(z.strictObject({ from: z.iso.date(), until: z.iso.date(), reason: words }))
    .optional()
    .describe('Days on which it is closed, the first and the last included.'),
  note: words.optional().describe('Show it beside the channel.'),
});

const service = z.strictObject({
  id: z.string().describe('Stays the same; also the id in /data/finder.json.'),
  uuid: z.uuid().describe('The id in /data/directory.json.'),
  page: localized(z.url()),
  title: words,
  summary: words,
  alsoKnownAs: lists,
  group: z.enum(serviceGroups),
  status: z.enum(['current', 'superseded']),
  ended: z.string().optional(),
  successors: z.array(z.string()).describe('Ids of services to use instead of one that is superseded.'),
  provider: z.strictObject({ name: z.string(), url: z.url().optional() }),
  node: z.string().optional().describe('The node of the centre that it belongs to.'),
  areaServed: z.array(z.enum(places)),
  audiences: z.array(z.enum(serviceAudiences)),
  reviewed: z.iso.date().optional().describe('When it was last compared with its sources.'),
  channels: z.array(channel).describe('Best first. Only what may be called or opened now.'),
});

/** What `/data/services.json` promises. */
export const servicesSchema = z.strictObject({
  builtOn: z.iso.date().describe('The day in Amsterdam on which the site was built.'),
  licence: z.url(),
  services: z.array(service),
});

/** Every service with what may be called or opened now, in all languages. */
export function servicesData(site: Site): z.infer<typeof servicesSchema> {
  return { ...envelope(site), services: site.content.service.map((each) => serviceOf(each, site)) };
}

function serviceOf(service: Service, { pages, origin }: Site) {
  const { id, group, status, ended, successors, provider, node, areaServed, audiences, reviewed } = service;
  const { addresses } = findPage(pages, 'service', id);
  return {
    id,
    uuid: uuidOf('service', id),
    page: perLocale((locale) => origin + addresses[locale]),
    title: perLocale((locale) => service.words[locale].title),
    summary: perLocale((locale) => service.words[locale].summary),
    alsoKnownAs: perLocale((locale) => service.words[locale].alsoKnownAs),
    group,
    status,
    ended,
    successors,
    provider,
    node,
    areaServed,
    audiences,
    reviewed: reviewed?.on,
    channels: service.channels.filter(isCallToAction).map(channelOf),
  };
}

function channelOf(channel: Channel) {
  const { id, type, value, timeZone, languages, reachableFrom, closures, note } = channel;
  const hours = channel.hours && currentFact(channel.hours);
  const cost = channel.cost && currentFact(channel.cost);
  return {
    id,
    type,
    value,
    address: channelAddress(channel),
    ...evidenceOf(channel),
    checkedOn: isChecked(channel) ? channel.check?.on : undefined,
    timeZone,
    hours,
    cost,
    languages,
    reachableFrom,
    closures: closures?.map((closure) => ({ ...daysOf(closure), reason: closure.reason })),
    note,
  };
}

type Fact = Pick<Channel, 'status' | 'confidence' | 'sources' | 'asOf'>;

const evidenceOf = ({ confidence = 'medium', sources, asOf }: Fact) => ({ confidence, sources, asOf });

function currentFact<Value>(fact: Fact & { value: Value }) {
  return fact.status === 'current' ? { value: fact.value, ...evidenceOf(fact) } : undefined;
}
