import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { isCallToAction } from '@/content/channels';
import { find, type Service } from '@/content/model';
import { scheduleOf } from '@/content/schedules';
import { content } from '@/content/source';
import { type Locale, locales } from '@/i18n/locale';
import { dialledNumber } from '@/lib/phone';
import { dataAddress, type dataFileKeys, siteFiles } from '@/site/files';
import { exampleCode, examples } from '@/site/files/examples';
import type { directoryData } from '@/site/files/hsds';
import { buildPages, findPage } from '@/site/pages';

const origin = 'https://site.example';
const builtOn = '2026-11-23';
const pages = buildPages(content);
const files = siteFiles({ content, pages, builtOn, origin });
const fileAt = (address: string) => files.get(address.slice(1)) ?? '';
const dataOf = (key: (typeof dataFileKeys)[number]) => JSON.parse(fileAt(dataAddress(key)));

describe('open data', () => {
  const directory: ReturnType<typeof directoryData> = dataOf('directory');

  test('the directory is what HSDS 3.0 asks for, and has no field that it does not know', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    addFormats(ajv);
    for (const name of readdirSync('tests/support/hsds').filter((file) => file.endsWith('.json'))) {
      const schema = JSON.parse(readFileSync(`tests/support/hsds/${name}`, 'utf8'));
      ajv.addSchema({ ...schema, additionalProperties: false }, name);
    }
    const faults = directory.contents.flatMap((service) =>
      ajv.validate('service.json', service) ? [] : [`${service.name}: ${ajv.errorsText()}`],
    );
    expect(faults).toEqual([]);
  });

  test('a rule for each week in the directory says the hours that the site says', () => {
    for (const [index, service] of content.service.entries()) {
      const { schedules = [] } = directory.contents[index] ?? {};
      for (const { type } of service.channels) {
        const channels = service.channels.filter((channel) => isCallToAction(channel) && channel.type === type);
        const weeks = channels.map((channel) => scheduleOf(channel, builtOn)?.week);
        if (channels.length !== 1 || !weeks[0]) continue;
        const rules = schedules.filter(({ attending_type }) => attending_type === type);
        expect([service.id, weekFrom(rules)]).toEqual([service.id, weeks[0]]);
      }
    }
  });

  test('every number that may be called is in the directory, and no other', () => {
    const given = directory.contents.flatMap(({ phones }) => phones.map(({ number }) => number));
    const written = content.service.flatMap(({ channels }) =>
      channels.filter((each) => isCallToAction(each) && ['phone', 'whatsapp'].includes(each.type)),
    );
    expect(given).toEqual(written.map(({ value }) => dialledNumber(value)));
  });

  test('no two things in the directory have the same id', () => {
    const ids: string[] = [];
    JSON.stringify(directory, (key, value) => {
      if (key === 'organization') return undefined;
      if (key === 'id') ids.push(value);
      return value;
    });
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  test('services.json is what its schema promises, and names no source that is not in sources.json', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    expect(ajv.validate(dataOf('servicesSchema'), dataOf('services')) || ajv.errorsText()).toBe(true);
    const known = dataOf('sources').sources.map(({ id }: { id: string }) => id);
    const named: string[] = [...fileAt(dataAddress('services')).matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(
      ([, ids]) => JSON.parse(`[${ids}]`),
    );
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('the table of figures has every figure once, with its unit, definition, source and break', () => {
    const text = fileAt(dataAddress('statisticsTable'));
    const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' });
    const points = content.statistic.flatMap(({ id, points }) =>
      points.map((point) => `${id} ${point.year} ${point.value} ${point.source}`),
    );
    expect(rows.map(({ series, year, value, source }) => `${series} ${year} ${value} ${source}`)).toEqual(points);
    for (const row of rows) expect([row.unit, row.definition_nl, row.definition_en, row.publisher]).not.toContain('');
    const breaks = content.statistic.flatMap((series) => series.breaks.map(({ note }) => note.nl));
    expect(breaks.filter((note) => !rows.some((row) => row.break_before_nl?.includes(note)))).toEqual([]);
  });

  test.each(Object.keys(examples) as (keyof typeof examples)[])('the example "%s" runs and prints', async (key) => {
    const printed: unknown[][] = [];
    const run = Object.getPrototypeOf(async () => {}).constructor('fetch', 'console', exampleCode(key, origin));
    await run(async (address: string) => new Response(fileAt(address.replace(origin, ''))), {
      log: (...words: unknown[]) => printed.push(words),
    });
    expect(printed.length).toBeGreaterThan(5);
    expect(printed.flat()).not.toContain(undefined);
  });
});

type Rule = ReturnType<typeof directoryData>['contents'][number]['schedules'][number];

/** The intervals of each day of a week, Monday first, as a calendar reads these rules. */
function weekFrom(rules: readonly Rule[]): [number, number][][] {
  const week: [number, number][][] = Array.from({ length: 7 }, () => []);
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  for (const { freq, byday, wkst, opens_at, closes_at } of rules) {
    const days = ICAL.Recur.fromString(`FREQ=${freq};BYDAY=${byday};WKST=${wkst};COUNT=${byday.split(',').length}`);
    const [from, to] = [minutes(opens_at), minutes(closes_at)];
    expect([opens_at, closes_at].join()).toMatch(/^([01]\d|2[0-3]):[0-5]\d,([01]\d|2[0-3]):[0-5]\d$/);
    const iterator = days.iterator(ICAL.Time.fromDateString(builtOn));
    for (let day = iterator.next(); day; day = iterator.next()) {
      week[(day.dayOfWeek() + 5) % 7]?.push([from, to > from ? to : to + 1440]);
    }
  }
  return week;
}

describe('cards', () => {
  test('an address book reads from each card the name, and every number that may be called', () => {
    for (const service of content.service) {
      const numbers = service.channels.filter((channel) => isCallToAction(channel) && channel.type === 'phone');
      for (const locale of locales) {
        const path = `${findPage(pages, 'service', service.id).addresses[locale].slice(1, -1)}.vcf`;
        const text = files.get(path);
        expect([path, text !== undefined]).toEqual([path, numbers.length > 0]);
        if (text) expect(readCards(text)).toEqual([cardOf(service, locale)]);
      }
    }
  });

  test('the file of a node has the cards of its services', () => {
    const copy = structuredClone(content);
    const helpline = find(copy, 'node', 'helpline');
    helpline.services = ['helpwanted', 'csam-hotline', 'kindertelefoon'];
    const texts = siteFiles({ content: copy, pages, builtOn, origin });
    const text = texts.get(`${findPage(pages, 'node', 'helpline').addresses.nl.slice(1, -1)}.vcf`) ?? '';
    const services = helpline.services.map((id) => find(content, 'service', id));
    const own = services.map((service) => cardOf(service, 'nl')).filter(({ numbers }) => numbers.length > 0);
    expect(own.length).toBeGreaterThan(1);
    expect(readCards(text)).toEqual(own);
  });

  test('a card is version 4.0 in lines that end as RFC 6350 wants, none longer than 75 bytes', () => {
    const texts = [...files].filter(([path]) => path.endsWith('.vcf')).map(([, text]) => text);
    for (const text of texts) {
      expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n[\s\S]*END:VCARD\r\n$/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });
});

/** What an address book reads from a file of cards. */
function readCards(text: string) {
  const parsed = ICAL.parse(text);
  const cards = typeof parsed[0] === 'string' ? [parsed] : parsed;
  return cards.map((each: unknown[]) => {
    const card = new ICAL.Component(each);
    const numbers = card.getAllProperties('tel').map((property) => property.getFirstValue());
    return { name: card.getFirstPropertyValue('fn'), url: card.getFirstPropertyValue('url'), numbers };
  });
}

function cardOf(service: Service, locale: Locale) {
  const numbers = service.channels.filter((channel) => isCallToAction(channel) && channel.type === 'phone');
  return {
    name: service.words[locale].title,
    url: origin + findPage(pages, 'service', service.id).addresses[locale],
    numbers: numbers.map(({ value }) => `tel:${dialledNumber(value)}`),
  };
}
