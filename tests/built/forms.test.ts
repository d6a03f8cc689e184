import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Element } from '@parse5/tools';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { channelAddress, distinctChannels } from '@/content/channels';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import { readMessages } from '@/i18n/messages';
import { siteFiles } from '@/site/files';
import { offlineSheets } from '@/site/files/offline-sheet';
import { buildPages, findPage } from '@/site/pages';
import { structuredData } from '@/site/structured-data';
import { attribute, elementsIn } from '../support/elements';

const read = (path: string) => readFileSync(`out/${path}`, 'utf8');

describe('the built site', () => {
  const pages = buildPages(content);
  const { builtOn, services } = JSON.parse(read('data/services.json'));
  const { origin } = new URL(services[0].page.nl);

  test('every file beside the pages is what the content gives', () => {
    const site = { content, pages, builtOn, origin };
    const files = [...siteFiles(site), ...offlineSheets(site, readMessages)];
    expect(files.filter(([path, text]) => read(path) !== text).map(([path]) => path)).toEqual([]);
  });

  test.each(locales)('what search engines get to know of each page in %s is what the content gives', (locale) => {
    const home = findPage(pages, 'page', 'home');
    const wrong = pages.filter((page) => {
      const html = read(`${page.addresses[locale].slice(1)}index.html`);
      const said = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      const texts = said.map(([, text = '']) => JSON.stringify(JSON.parse(text)));
      return structuredData(page, home, locale, origin).some((each) => !texts.includes(JSON.stringify(each)));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('who downloads the data can see that it is whole', () => {
    const lines = read('data/sha256sums.txt').trim().split('\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const [sum, name] = line.split('  ');
      expect([name, sum]).toEqual([
        name,
        createHash('sha256')
          .update(read(`data/${name}`))
          .digest('hex'),
      ]);
    }
  });

  test.each(locales)('the card that a page in %s offers has the numbers that the page shows', (locale) => {
    for (const { id } of content.service) {
      const address = findPage(pages, 'service', id).addresses[locale];
      const elements = elementsIn(parse(read(`${address.slice(1)}index.html`)));
      const links = (within: Element | undefined) =>
        (within ? elementsIn(within) : []).map((element) => attribute(element, 'href') ?? '');
      const contact = elements.find((each) => each.tagName === 'section' && attribute(each, 'data-service') === id);
      const card = links(elements.find(({ tagName }) => tagName === 'main')).find((href) => href.endsWith('.vcf'));
      const kept = card ? read(card.slice(1)).match(/(?<=^TEL[^:]*:)tel:\S+/gm) : [];
      expect([id, kept]).toEqual([id, links(contact).filter((href) => href.startsWith('tel:'))]);
    }
  });

  test.each(locales)(
    'who doubts finds in %s every number and address that may be used, each at its service',
    (locale) => {
      const elements = elementsIn(
        parse(read(`${findPage(pages, 'page', 'genuine').addresses[locale].slice(1)}index.html`)),
      );
      for (const { id, status, channels } of content.service) {
        const own = elements.find((each) => attribute(each, 'id') === id);
        const links = (own ? elementsIn(own) : []).map((each) => attribute(each, 'href'));
        const expected = status === 'current' ? distinctChannels(channels).map(channelAddress) : [];
        expect([id, expected.filter((address) => address && !links.includes(address))]).toEqual([id, []]);
      }
    },
  );
});
