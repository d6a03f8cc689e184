import type { BreadcrumbList, Service as SchemaService, ServiceChannel, WithContext } from 'schema-dts';
import { channelAddress, isCallToAction } from '@/content/channels';
import type { Service } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import type { Locale } from '@/i18n/locale';
import { dialledNumber } from '@/lib/phone';
import { breadcrumbs } from './navigation';
import type { SitePage } from './pages';

/** A JSON-LD object (https://schema.org); the compiler knows which properties there are. */
export type StructuredData = WithContext<BreadcrumbList | SchemaService>;

/** What search engines may know about a page: its place on the site and, for a service, how to reach it. */
export function structuredData(page: SitePage, home: SitePage, locale: Locale, origin: string): StructuredData[] {
  const trail = breadcrumbs(home, page, locale);
  return [
    ...(trail.length > 0 ? [breadcrumbList(trail, origin)] : []),
    ...(page.type === 'service' && page.document.status === 'current' ? [serviceData(page.document, locale)] : []),
  ];
}

function breadcrumbList(trail: { href: string; text: string }[], origin: string): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ href, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: origin + href,
    })),
  };
}

/** Only channels that may be a call to action: search engines print numbers without our words beside them. */
function serviceData(service: Service, locale: Locale): WithContext<SchemaService> {
  const { provider, channels } = service;
  const { title, summary } = service.words[locale];
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: title,
    description: summary,
    provider: { '@type': 'Organization', name: provider.name, ...(provider.url && { url: provider.url }) },
    availableChannel: channels.filter(isCallToAction).map(channelData),
  };
}

function channelData(channel: Channel): ServiceChannel {
  const address = channelAddress(channel);
  return {
    '@type': 'ServiceChannel',
    ...(channel.languages && { availableLanguage: channel.languages }),
    ...(channel.type === 'phone' && {
      servicePhone: { '@type': 'ContactPoint', telephone: dialledNumber(channel.value) },
    }),
    ...(channel.type !== 'phone' && address && { serviceUrl: address }),
  };
}
