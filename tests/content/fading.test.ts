import { expect, test } from 'vitest';
import { isDayAndNight } from '@/content/channels';
import { knownOn, withAges } from '@/content/fading';
import { buildFinder } from '@/content/finder/model';
import { loadContent } from '@/content/load';
import { scheduleOf } from '@/content/schedules';
import type { Channel } from '@/content/schema/channel';
import { channelFields, documentFiles, generated, serviceFields } from '../support/documents';

const source = (id: string, published: string, read = '2022-03-15') =>
  generated(`sources/${id}/source.yaml`, {
    title: { nl: id, en: id },
    publisher: 'Desk',
    published,
    read,
    copy: 'archived',
    language: 'nl',
  });

/** The one channel of a desk on a day, as pages, the finder and the browser get it. */
function channelOn(today: string, fields: Record<string, unknown> = {}): Channel {
  const channels = [channelFields({ sources: ['old'], asOf: '2022-03', ...fields })];
  const files = [source('old', '2022-03-15'), source('undated', 'undated')];
  const raw = loadContent([...files, ...documentFiles('services/desk', 'service', serviceFields({ channels }))]);
  const [channel] = withAges(raw, today).service[0]?.channels ?? [];
  if (!channel) throw new Error('The channel did not load');
  return channel;
}

const fact = (value: string, more = {}) => ({
  value,
  status: 'current',
  confidence: 'high',
  sources: ['old'],
  asOf: 'undated',
  ...more,
});
const hours = fact('24/7');

test.each([
  ['2024-03-15', undefined, true],
  ['2024-03-16', false, true],
  ['2026-03-15', false, true],
  ['2026-03-16', true, false],
])('hours of March 2022 on %s: too old to decide is %s, and counting as open is %s', (day, isWorn, decides) => {
  const channel = channelOn(day, { hours });
  expect(channel.hours?.age?.isWorn).toBe(isWorn);
  if (isWorn !== undefined) expect(channel.hours?.age?.since).toBe('2022-03');
  expect([scheduleOf(channel, day) !== undefined, isDayAndNight(channel)]).toEqual([decides, decides]);
});

test.each([
  ['2025-03-15', undefined],
  ['2025-03-16', false],
  ['2027-03-16', true],
])('what a call cost in March 2022, on %s', (day, isWorn) => {
  expect(channelOn(day, { cost: fact('local') }).cost?.age?.isWorn).toBe(isWorn);
});

test('of a number of long ago we are not highly sure, until somebody rings it', () => {
  const check = { on: '2026-11-30', by: 'editor-1', value: '020-555 01 00' };
  expect(channelOn('2027-03-15').confidence).toBe('high');
  expect(channelOn('2027-03-16').confidence).toBe('medium');
  expect(channelOn('2027-03-16', { check }).confidence).toBe('high');
});

test('hours that a person tried are as new as that day', () => {
  const check = { on: '2026-11-30', by: 'editor-1', value: '020-555 01 00', hours: '24/7' };
  expect(channelOn('2026-12-01', { hours, check }).hours?.age).toBeUndefined();
  expect(channelOn('2028-12-01', { hours, check }).hours?.age).toEqual({ since: '2026-11', isWorn: false });
});

test.each([
  ['an undated source counts from the day on which it was read', { sources: ['undated'] }, '2022-03-15'],
  ['a date as precise as it is known counts from its start', { asOf: '2023' }, '2023'],
  ['the newest of several sources counts', { sources: ['old', 'undated'], asOf: '2020-07' }, '2022-03-15'],
  ['a source that nobody knows has no date', { sources: ['unknown'] }, undefined],
])('%s', (_name, more, date) => {
  const sources: Record<string, { published: string; read: string }> = {
    old: { published: '2022-03', read: '2026-11-22' },
    undated: { published: 'undated', read: '2022-03-15' },
  };
  expect(knownOn(channelOn('2022-04-01', { hours: fact('24/7', more) }), 'hours', (id) => sources[id])).toBe(date);
});

test.each(['112', '113'])('nobody reads that the hours of %s may have changed', (value) => {
  expect(channelOn('2040-01-01', { value, hours }).hours?.age).toBeUndefined();
});

test('a number that is free for everybody stays free', () => {
  expect(channelOn('2040-01-01', { value: '0800-0188', cost: fact('free') }).cost?.age).toBeUndefined();
});

test('other sites are told since when old hours are known', () => {
  const situation = { id: 'one', desks: [], night: ['desk'] };
  const content = { situation: [situation], source: [], service: [{ id: 'desk', ...desk('2024-03-16') }], node: [] };
  const finder = buildFinder(content as never, '2024-03-16');
  expect(finder.services.desk?.channels[0]).toMatchObject({ hoursSince: '2022-03', schedule: { years: [2024, 2025] } });
});

const desk = (day: string) => ({
  areaServed: ['european-netherlands'],
  audiences: [],
  channels: [channelOn(day, { hours })],
});
