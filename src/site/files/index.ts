import { z } from 'zod';
import { buildFinder } from '@/content/finder/model';
import { isLocale, locales } from '@/i18n/locale';
import { findPage } from '../pages';
import { feeds } from './atom';
import { calendars } from './calendar';
import { envelope, type Site } from './envelope';
import { finderData } from './finder';
import { directoryData } from './hsds';
import { servicesData, servicesSchema } from './services';
import { statisticsCsv, statisticsData } from './statistics';
import { cards } from './vcard';

/** The files of open data, in the order in which the page about them names them: the name below `/data/`, and the text. */
const dataFiles = {
  directory: ['directory.json', (site) => json(directoryData(site))],
  services: ['services.json', (site) => json(servicesData(site))],
  servicesSchema: ['services.schema.json', () => json(z.toJSONSchema(servicesSchema))],
  finder: ['finder.json', (site) => json(finderOf(site))],
  statistics: ['statistics.json', (site) => json(statisticsData(site))],
  statisticsTable: ['statistics.csv', statisticsCsv],
  sources: ['sources.json', (site) => json(sourcesData(site))],
} as const satisfies Record<string, readonly [name: string, text: (site: Site) => string]>;

/** What we call a file of open data. */
export type DataFileKey = keyof typeof dataFiles;

/** All files of open data. */
export const dataFileKeys = Object.keys(dataFiles) as DataFileKey[];

/** The address of a file of open data. */
export const dataAddress = (key: DataFileKey) => `/data/${dataFiles[key][0]}`;

/** Where the SHA-256 of each file of open data stands, as `sha256sum --check` reads them. */
export const sumsAddress = '/data/sha256sums.txt';

/** Open data is in the languages of the whole site: of one for some pages there would be gaps. */
const ofWholeSite = (name: string, value: unknown) => (isLocale(name) && !locales.includes(name) ? undefined : value);

const json = (data: unknown) => `${JSON.stringify(data, ofWholeSite)}\n`;

function finderOf({ content, pages, builtOn }: Site) {
  const addresses = (id: string) => findPage(pages, 'page', id).addresses;
  return finderData(buildFinder(content, builtOn), addresses('find-help'), addresses('children'));
}

function sourcesData(site: Site) {
  const sources = site.content.source.map(({ type, words, ...source }) => source);
  return { ...envelope(site), sources };
}

/** Every file beside the pages: its path below the root of the site, and its text. */
export function siteFiles(site: Site): Map<string, string> {
  const data = Object.values(dataFiles).map(([name, text]) => [`data/${name}`, text(site)] as const);
  return new Map([...data, ...cards(site), ...feeds(site), ...calendars(site)]);
}
