import { expect, test } from 'vitest';
import { loadContent } from '@/content/load';
import { content as real } from '@/content/source';
import { locales } from '@/i18n/locale';
import { siteFiles } from '@/site/files';
import { buildPages, findPage } from '@/site/pages';
import { structuredData } from '@/site/structured-data';
import { content } from '../support/content';
import { channelFields, documentFiles, serviceFields } from '../support/documents';

const origin = 'https://site.example';
const pages = buildPages(content);
const home = findPage(pages, 'page', 'home');

const dataOf = (id: string) => structuredData(findPage(pages, 'service', id), home, 'en', origin);

/** What search engines get to know about a service with these channels. */
function serviceData(...channels: Record<string, unknown>[]) {
  const own = buildPages(
    loadContent([
      ...documentFiles('pages/home', 'page', { order: 0 }, { slug: undefined }),
      ...documentFiles('pages/directory', 'page', { order: 1 }),
      ...documentFiles('services/desk', 'service', serviceFields({ channels: channels.map(channelFields) })),
    ]),
  );
  return structuredData(findPage(own, 'service', 'desk'), findPage(own, 'page', 'home'), 'en', origin).find(
    (item) => item['@type'] === 'Service',
  );
}

test('search engines get to know the place of a page on the site', () => {
  expect(dataOf('talk-line')).toContainEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'home en', item: 'https://site.example/en/' },
      { '@type': 'ListItem', position: 2, name: 'Desks', item: 'https://site.example/en/directory-en/' },
      {
        '@type': 'ListItem',
        position: 3,
        name: 'talk-line en',
        item: 'https://site.example/en/directory-en/talk-line-en/',
      },
    ],
  });
});

test('search engines get to know a service by its current channels', () => {
  expect(dataOf('talk-line')).toContainEqual(
    expect.objectContaining({
      '@type': 'Service',
      name: 'talk-line en',
      availableChannel: [
        { '@type': 'ServiceChannel', servicePhone: { '@type': 'ContactPoint', telephone: '+31205550100' } },
      ],
    }),
  );
});

test.each(['dated', 'unconfirmed', 'superseded'])('search engines never get to know a %s channel', (status) => {
  const data = serviceData(
    { id: 'phone', value: '020-555 01 99', status },
    { id: 'site', type: 'website', value: 'https://hidden.example', status },
  );
  expect(data).toMatchObject({ availableChannel: [] });
  expect(JSON.stringify(data)).not.toMatch(/555 01 99|hidden/);
});

test('a channel other than a phone is known by its address', () => {
  const data = serviceData({ id: 'mail', type: 'email', value: 'desk@desk.example', languages: ['nl'] });
  expect(data).toMatchObject({
    availableChannel: [{ serviceUrl: 'mailto:desk@desk.example', availableLanguage: ['nl'] }],
  });
});

test('a service that no longer exists is no service to search engines', () => {
  expect(dataOf('old-desk').map((item) => item['@type'])).toEqual(['BreadcrumbList']);
});

test('a page that is no service has its place only, and the home page has none', () => {
  const about = findPage(pages, 'page', 'about');
  expect(structuredData(about, home, 'nl', origin).map((item) => item['@type'])).toEqual(['BreadcrumbList']);
  expect(structuredData(home, home, 'nl', origin)).toEqual([]);
});

test('search engines get to know the figures as a dataset, with each file and its licence', () => {
  const data = structuredData(findPage(buildPages(real), 'page', 'statistics'), home, 'nl', origin);
  expect(data.find((item) => item['@type'] === 'Dataset')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: expect.stringMatching(/./),
    // Google asks for 50 to 5000 characters.
    description: expect.stringMatching(/^.{50,5000}$/),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    distribution: [
      { '@type': 'DataDownload', contentUrl: `${origin}/data/statistics.json`, encodingFormat: 'application/json' },
      { '@type': 'DataDownload', contentUrl: `${origin}/data/statistics.csv`, encodingFormat: 'text/csv' },
    ],
  });
});

test.each(locales)('whatever search engines get to know in %s leads to a page or a file of this site', (locale) => {
  const all = buildPages(real);
  const known = new Set([
    ...all.map(({ addresses }) => addresses[locale]),
    ...[...siteFiles({ content: real, pages: all, builtOn: '2026-11-23', origin }).keys()].map((path) => `/${path}`),
  ]);
  const text = JSON.stringify(all.map((page) => structuredData(page, findPage(all, 'page', 'home'), locale, origin)));
  const named = [...text.matchAll(/"https:\/\/site\.example([^"]*)"/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(all.length);
  expect(named.filter((path) => !known.has(path))).toEqual([]);
});
