import { expect, test } from 'vitest';
import { editionOf } from '@/content/edition';
import { channelFields, current, serviceWith } from '../support/documents';

const edition = (fields: Record<string, unknown>) =>
  editionOf(serviceWith({ channels: [channelFields(fields)] }).channels);
const hours = (value: string) => ({ value, ...current });
const printed = edition({ hours: hours('Mo-Fr 09:00-17:00') });

test('the code on a poster is another one when the number or the hours are', () => {
  const codes = [
    printed,
    edition({ hours: hours('Mo-Fr 09:00-17:00'), value: '020-555 01 01' }),
    edition({ hours: hours('Mo-Fr 09:00-17:30') }),
    edition({}),
  ];
  expect(new Set(codes).size).toBe(codes.length);
});

test('the code on a poster stays when what is not printed changes', () => {
  expect(edition({ hours: hours('Mo-Fr 09:00-17:00'), languages: ['nl'], asOf: '2025-01-01' })).toBe(printed);
});
