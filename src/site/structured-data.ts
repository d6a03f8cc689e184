import type { BreadcrumbList, Dataset, Service as SchemaService, ServiceChannel, WithContext } from 'schema-dts';
import { channelAddress, isCallToAction } from '@/content/channels';
import type { Service } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import type { Locale } from '@/i18n/locale';
import { dialledNumber } from '@/lib/phone';
import { type DataFileKey, dataAddress } from './files';
import { licence } from './files/envelope';
import { breadcrumbs } from './navigation';
import type { SitePage } from './pages';

/** A JSON-LD object (https://schema.org); the compiler knows which properties there are. */
export type StructuredData = WithContext<BreadcrumbList | Dataset | SchemaService>;

/** The pages about data, by id, and the files that hold it. */
const datasets: Record<string, readonly DataFileKey[]> = {
  statistics: ['statistics', 'statisticsTable'],
  'open-data': ['directory', 'services', 'finder', 'sources'],
};

/**
 * What search engines may know about a page: its place on the site; of a service how to reach it, of data where it is.
 * No page is a list of questions with their answers, so there is no FAQPage.
 */
export function structuredData(page: SitePage, home: SitePage, locale: Locale, origin: string): StructuredData[] {
  const trail = breadcrumbs(home, page, locale);
  return [
    ...(trail.length > 0 ? [breadcrumbList(trail, origin)] : []),
    ...(page.type === 'service' && page.document.status === 'current' ? [serviceData(page.document, locale)] : []),
    ...(page.type === 'page' && datasets[page.id] ? [datasetOf(page, datasets[page.id] ?? [], locale, origin)] : []),
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

function datasetOf(
  page: SitePage,
  files: readonly DataFileKey[],
  locale: Locale,
  origin: string,
): WithContext<Dataset> {
  const { title, summary } = page.document.words[locale];
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: summary,
    license: licence,
    isAccessibleForFree: true,
    distribution: files.map((key) => ({
      '@type': 'DataDownload',
      contentUrl: origin + dataAddress(key),
      encodingFormat: dataAddress(key).endsWith('.csv') ? 'text/csv' : 'application/json',
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
