// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { channelAddress, distinctChannels } from '@/content/channels';
import { content } from '@/content/source';
import { locales, sourceLocale } from '@/i18n/locale';
import { linkTo } from '@/site/site';
import { isAll } from '../support/scope';

const services = content.service.filter(({ status }) => status === 'current');

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** The addresses of all links that are left of a built page in the reader view of Firefox. */
function linksInReaderView(address: string): string[] {
  const article = new Readability(parsed(readFileSync(`out${address}index.html`, 'utf8'))).parse();
  return [...parsed(article?.content ?? '').querySelectorAll('a')].map(({ href }) => href);
}

// As long as the reader view takes: some tenths of a second a page.
test.each(locales.filter((locale) => isAll || locale === sourceLocale))(
  'whoever reads the page of a service in a reader view has every way to reach it (%s)',
  { timeout: 240_000 },
  (locale) => {
    expect(services.length).toBeGreaterThan(20);
    const faults = services.flatMap(({ id, channels }) => {
      const links = linksInReaderView(linkTo(`service/${id}`, locale));
      return distinctChannels(channels)
        .map((channel) => channelAddress(channel) ?? '')
        .filter((href) => href !== '' && !links.includes(new URL(href).href))
        .map((href) => `${id}: ${href}`);
    });
    expect(faults).toEqual([]);
  },
);
