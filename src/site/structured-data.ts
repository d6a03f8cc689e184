import { channelAddress, isCallToAction } from '@/content/channels';
import type { Service } from '@/content/model';
import type { Locale } from '@/i18n/locale';
import { dialledNumber } from '@/lib/phone';
import { breadcrumbs } from './navigation';
import type { SitePage } from './pages';

/** A JSON-LD object (https://schema.org). */
export type StructuredData = { '@context': 'https://schema.org'; '@type': string } & Record<string, unknown>;

/** What search engines may know about a page: its place on the site and, for a service, how to reach it. */
export function structuredData(page: SitePage, home: SitePage, locale: Locale, origin: string): StructuredData[] {
  const trail = breadcrumbs(home, page, locale);
  return [
    ...(trail.length > 0 ? [breadcrumbList(trail, origin)] : []),
    ...(page.type === 'service' && page.document.status === 'current' ? [serviceData(page.document, locale)] : []),
  ];
}

function breadcrumbList(trail: { href: string; text: string }[], origin: string): StructuredData {
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
function serviceData(service: Service, locale: Locale): StructuredData {
  const { title, summary } = service.words[locale];
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: title,
    description: summary,
    provider: { '@type': 'Organization', name: service.provider.name, url: service.provider.url },
    availableChannel: service.channels.filter(isCallToAction).map((channel) => ({
      '@type': 'ServiceChannel',
      availableLanguage: channel.languages,
      ...(channel.type === 'phone'
        ? { servicePhone: { '@type': 'ContactPoint', telephone: dialledNumber(channel.value) } }
        : { serviceUrl: channelAddress(channel) }),
    })),
  };
}
