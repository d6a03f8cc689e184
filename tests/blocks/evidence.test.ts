import { expect, test } from 'vitest';
import { allSources, isCoveredBy, onePerPublisher } from '@/blocks/evidence';
import { loadContent } from '@/content/load';
import { channelFields, current, generated, serviceWith } from '../support/documents';

const source = (id: string, publisher: string) =>
  generated(`sources/${id}/source.yaml`, {
    title: { nl: 'Onderzoek', en: 'Survey' },
    publisher,
    published: '2024',
    read: '2026-01-02',
    copy: 'live',
    language: 'nl',
  });

const content = loadContent([source('survey-1', 'Bureau'), source('report', 'Ministry'), source('survey-2', 'Bureau')]);

const note = { sources: ['survey', 'report'], asOf: '2024-05' };

test('a statement from the same sources of the same date needs no note of its own', () => {
  expect(isCoveredBy({ sources: ['report', 'survey'], asOf: '2024-05' }, note)).toBe(true);
  expect(isCoveredBy({ sources: ['report'], asOf: '2024-05' }, note)).toBe(true);
});

test('a statement from another date gets its own note', () => {
  expect(isCoveredBy({ sources: ['report'], asOf: '2024-06' }, note)).toBe(false);
  expect(isCoveredBy({ sources: ['report'], asOf: '2024' }, note)).toBe(false);
});

test('a statement with one source more gets its own note', () => {
  expect(isCoveredBy({ sources: ['report', 'leaflet'], asOf: '2024-05' }, note)).toBe(false);
});

test('a short note names each publisher once, in the order given', () => {
  const named = onePerPublisher(content, ['survey-2', 'report', 'survey-1']);
  expect(named.map(({ id }) => id)).toEqual(['survey-2', 'report']);
});

test('a page names the sources of everything on it, its own first and each once', () => {
  const hours = { value: '24/7', ...current, sources: ['leaflet', 'survey'] };
  const service = serviceWith({
    sources: ['survey'],
    channels: [channelFields({ sources: ['report'], hours })],
    honesty: { anonymous: { sources: ['annual-report'], asOf: '2024' } },
  });
  const [first, ...rest] = allSources(service);
  expect(first).toBe('survey');
  expect(rest.sort()).toEqual(['annual-report', 'leaflet', 'report']);
});
