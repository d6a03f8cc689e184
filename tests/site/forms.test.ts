import { expect, test } from 'vitest';
import { type Content, find } from '@/content/model';
import { content } from '@/content/source';
import { dialledNumber } from '@/lib/phone';
import { allEditions, channelsOn, sheetsOf } from '@/site/editions';
import { siteFiles } from '@/site/files';
import { buildPages, findPage } from '@/site/pages';
import { structuredData } from '@/site/structured-data';

/** Every form of the content beside the words of a page: files, sheets, and what search engines get to know. */
function formsOf(changed: Content): Map<string, string> {
  const origin = 'https://site.example';
  const pages = buildPages(changed);
  const home = findPage(pages, 'page', 'home');
  const forms = siteFiles({ content: changed, pages, builtOn: '2026-11-23', origin });
  for (const { sheet, numbers } of allEditions(changed, '2026-11-23', [])) {
    forms.set(`sheet of ${sheet}`, JSON.stringify(numbers));
  }
  for (const page of pages) {
    forms.set(`structured data of ${page.type}/${page.id}`, JSON.stringify(structuredData(page, home, 'nl', origin)));
  }
  return forms;
}

const before = formsOf(content);

/** What differs after a change of the content, by name, with the changed text. */
function formsAfter(change: (copy: Content) => void): Map<string, string> {
  const copy = structuredClone(content);
  change(copy);
  return new Map([...formsOf(copy)].filter(([name, text]) => before.get(name) !== text));
}

const channelOf = (copy: Content, service: string, channel: string) => {
  const found = find(copy, 'service', service).channels.find(({ id }) => id === channel);
  if (!found) throw new Error(`${service} has no ${channel}`);
  return found;
};

/** The sheets that a channel stands on. */
const sheetsWith = (service: string, channel: string) =>
  sheetsOf(content)
    .filter((sheet) => channelsOn(content, sheet).includes(channelOf(content, service, channel)))
    .map((sheet) => `sheet of ${sheet}`);

test('another number is another number in every form of it, and nothing else changes', () => {
  const old = channelOf(content, 'helpwanted', 'phone').value;
  const after = formsAfter((copy) => {
    channelOf(copy, 'helpwanted', 'phone').value = '020-555 01 99';
  });
  expect([...after.keys()].sort()).toEqual([
    'data/directory.json',
    'data/finder.json',
    'data/services.json',
    'en/centre/helpline.vcf',
    'en/contact/helpwanted.vcf',
    'nl/centrum/hulplijn.vcf',
    'nl/contact/helpwanted.vcf',
    ...sheetsWith('helpwanted', 'phone').sort(),
    'structured data of service/helpwanted',
  ]);
  for (const sheet of ['helpwanted', 'numbers', 'situation/sextortion', 'node/helpline']) {
    expect([...after.keys()]).toContain(`sheet of ${sheet}`);
  }
  const withOldNumber = (text: string) =>
    text.replaceAll('020-555 01 99', old).replaceAll(dialledNumber('020-555 01 99'), dialledNumber(old));
  for (const [name, text] of after) expect([name, withOldNumber(text)]).toEqual([name, before.get(name)]);
});

test('a number that is no longer certain leaves every form that gives numbers', () => {
  const { value } = channelOf(content, 'helpwanted', 'phone');
  const copy = structuredClone(content);
  Object.assign(channelOf(copy, 'helpwanted', 'phone'), { status: 'unconfirmed', confidence: undefined });
  const isIn = (text: string) => text.includes(value) || text.includes(dialledNumber(value));
  expect([...formsOf(copy)].filter(([, text]) => isIn(text)).map(([name]) => name)).toEqual([]);
});

test('other hours are other hours in the data and on the sheets with that service, and in no card', () => {
  const after = formsAfter((copy) => {
    Object.assign(channelOf(copy, 'kindertelefoon', 'phone').hours ?? {}, { value: 'Mo-Su,PH 10:07-21:00' });
  });
  expect([...after.keys()].sort()).toEqual([
    'data/directory.json',
    'data/finder.json',
    'data/services.json',
    ...sheetsWith('kindertelefoon', 'phone').sort(),
  ]);
  const changed = (name: string, list: 'contents' | 'services') => {
    const [old, now] = [before, after].map((forms) => JSON.parse(forms.get(name) ?? '')[list]);
    return now.filter((each: object, index: number) => JSON.stringify(each) !== JSON.stringify(old[index]));
  };
  expect(changed('data/services.json', 'services')).toMatchObject([{ id: 'kindertelefoon' }]);
  expect(changed('data/directory.json', 'contents')).toMatchObject([{ schedules: [{ opens_at: '10:07' }, {}] }]);
});

test('another figure is another figure in both tables of figures, and nothing else changes', () => {
  const after = formsAfter((copy) => {
    const [point] = find(copy, 'statistic', 'hotline-reports').points;
    if (point) point.value = 987_654;
  });
  const old = find(content, 'statistic', 'hotline-reports').points[0];
  expect([...after.keys()].sort()).toEqual(['data/statistics.csv', 'data/statistics.json']);
  for (const [name, text] of after) {
    expect([name, text.replace('987654', String(old?.value))]).toEqual([name, before.get(name)]);
  }
});
