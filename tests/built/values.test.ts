import { readdirSync, readFileSync } from 'node:fs';
import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { HoursText } from '@/blocks/HoursText';
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
import en from '../../messages/en.json';
import nl from '../../messages/nl.json';
import { builtPages } from '../support/built';

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

/** Hours in the words of a page. */
function hoursIn(locale: Locale, { hours, timeZone }: Channel): string {
  const props = { locale, messages: { nl, en }[locale], timeZone: 'Europe/Amsterdam', children: null };
  const text = createElement(HoursText, { value: hours?.value ?? '', timeZone });
  return renderToStaticMarkup(createElement(NextIntlClientProvider, props, text));
}

test.each(locales)('in %s the page and the sheet of a service have the hours of every number, in words', (locale) => {
  const sheets = htmlOf('paper', locale);
  const missing = content.service.flatMap((service) =>
    keptNumbers(service)
      .filter(({ hours }) => hours?.status === 'current')
      .flatMap((channel) => {
        const words = hoursIn(locale, channel);
        const sheet = sheets.split('<section').find((part) => part.includes(`id="${service.id}"`)) ?? '';
        const page = htmlOf(service.id, locale, 'service');
        return [sheet.includes(words) ? [] : [`sheet ${service.id}`], page.includes(words) ? [] : [service.id]].flat();
      }),
  );
  expect(missing).toEqual([]);
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
