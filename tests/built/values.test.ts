import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { channelAddress, isCallToAction } from '@/content/channels';
import { find } from '@/content/model';
import { scheduleOf } from '@/content/schedules';
import type { Channel } from '@/content/schema/channel';
import { content } from '@/content/source';
import { type Locale, locales } from '@/i18n/locale';
import { formatFigure } from '@/lib/numbers';
import { knownEditions } from '@/site/editions';
import { keptNumbers } from '@/site/files/vcard';
import { buildPages, findPage } from '@/site/pages';
import { headlines } from '@/templates/StatisticsPage';
import { builtPages } from '../support/built';
import { hoursWords } from '../support/hours-words';

const pages = buildPages(content);
const { builtOn } = JSON.parse(readFileSync('out/data/services.json', 'utf8'));
const owners = [...content.service, ...content.node];
const channels = owners.flatMap(({ channels }) => channels);
const digits = (text: string) => text.replace(/\D/g, '');

const htmlOf = (id: string, locale: Locale, type: 'page' | 'service' = 'page') =>
  readFileSync(`out${findPage(pages, type, id).addresses[locale]}index.html`, 'utf8').replaceAll('&nbsp;', '\u00a0');

test('no page and no result of the search dials a number that may not be called', () => {
  const results = readdirSync('out/islands').filter((name) => /^search\..*\.js$/.test(name));
  const texts = [
    ...builtPages().map(({ address, html }) => [address, html] as const),
    ...results.map((name) => [name, readFileSync(`out/islands/${name}`, 'utf8')] as const),
  ];
  const allowed = new Set(channels.filter(isCallToAction).map(channelAddress));
  const dialled = texts.flatMap(([name, text]) => [...text.matchAll(/tel:\+?\d+/g)].map(([number]) => [name, number]));
  expect(dialled.length).toBeGreaterThan(1000);
  expect(dialled.filter(([, number = '']) => !allowed.has(number))).toEqual([]);
});

test('every number that stands on a page is one of ours, digit for digit', () => {
  // The page with the sheets says which number an older sheet has.
  const printed = knownEditions.flatMap(({ numbers }) => numbers);
  const known = new Set([...channels, ...printed].map(({ value }) => digits(value)));
  const shown = builtPages().flatMap(({ address, html }) => {
    const text = html.replace(/<(script|style)\b.*?<\/\1>/gs, '').replace(/<[^>]*>/g, '|');
    return [...text.matchAll(/(?<![\w.,:/-])0\d{2,3}[ -]?\d[\d -]*\d(?![\w])/g)].map(([number]) => [address, number]);
  });
  expect(shown.length).toBeGreaterThan(1000);
  expect(shown.filter(([, number = '']) => !known.has(digits(number)))).toEqual([]);
});

test('every "open now" is worked out from the hours of that very channel', () => {
  const marks = /data-service="([\w-]+)"|data-channel="([\w-]+)"|data-schedule="([^"]+)"/g;
  const faults: string[] = [];
  let seen = 0;
  for (const { address, html } of builtPages()) {
    let [service, channel] = ['', ''];
    for (const [, atService, atChannel, schedule] of html.matchAll(marks)) {
      service = atService ?? service;
      channel = atChannel ?? channel;
      if (!schedule) continue;
      seen++;
      const own = channels.length > 0 && find(content, 'service', service).channels.find(({ id }) => id === channel);
      const expected = own && JSON.stringify(scheduleOf(own, builtOn));
      if (schedule.replaceAll('&quot;', '"') !== expected) faults.push(`${address} ${service} ${channel}`);
    }
  }
  expect(seen).toBeGreaterThan(100);
  expect(faults).toEqual([]);
});

test.each(locales)('in %s the page of a service has the hours of every number, in words', (locale) => {
  const missing = content.service.filter((service) => {
    const page = htmlOf(service.id, locale, 'service');
    return keptNumbers(service).some((channel) => !page.includes(hoursWords(channel, locale)));
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('no channel on any page has times that are not its own', () => {
  const timesIn = (text: string): string[] => text.match(/\d{1,2}[.:]\d{2}(?: [ap]m)?–\d{1,2}[.:]\d{2}/g) ?? [];
  const known = new Map<string, string[]>();
  const timesOf = (channel: Channel, locale: Locale, name: string) => {
    const times = known.get(name) ?? timesIn(hoursWords(channel, locale));
    known.set(name, times);
    return times;
  };
  const faults: string[] = [];
  let seen = 0;
  for (const { address, html } of builtPages()) {
    const locale = locales.find((each) => address.startsWith(`/${each}/`));
    let service = '';
    for (const part of html.split(/(?=data-(?:service|channel)=")/)) {
      const [, name, id] = /^data-(service|channel)="([\w-]+)"/.exec(part) ?? [];
      if (name === 'service') service = id ?? '';
      const owner = name === 'channel' && content.service.find((each) => each.id === service);
      const own = owner ? owner.channels.find((each) => each.id === id) : undefined;
      if (!own || !locale) continue;
      const shown = timesIn(part.slice(0, part.indexOf('</li>')));
      if (shown.length === 0) continue;
      seen++;
      const expected = timesOf(own, locale, `${locale} ${service} ${id}`);
      if (shown.some((time) => !expected.includes(time))) faults.push(`${address} ${service} ${id}`);
    }
  }
  expect(seen).toBeGreaterThan(500);
  expect(faults).toEqual([]);
});

test.each(locales)('in %s every figure stands among the figures', (locale) => {
  const html = htmlOf('statistics', locale);
  const written = content.statistic.flatMap(({ unit, points }) =>
    points.map(({ value }) => formatFigure(value, unit, locale)),
  );
  expect(written.filter((text) => !html.includes(text))).toEqual([]);
});

test.each(locales)('in %s the page for the press has the last figure of each series that it names', (locale) => {
  const html = htmlOf('press', locale);
  const written = headlines.map((id) => {
    const { unit, points } = find(content, 'statistic', id);
    return formatFigure(points.at(-1)?.value ?? 0, unit, locale);
  });
  expect(written.filter((text) => !html.includes(text))).toEqual([]);
});
