import { expect, test } from 'vitest';
import { changesSince, editionOf } from '@/site/edition';
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

test('the code on a poster stays when its numbers stand in another order', () => {
  const [one, other] = [channelFields({ id: 'one' }), channelFields({ id: 'other', value: '020-555 01 02' })];
  const codeOf = (channels: object[]) => editionOf(serviceWith({ channels }).channels);
  expect(codeOf([one, other])).toBe(codeOf([other, one]));
});

test('who has an old poster reads which number went, which came, and which has other hours', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((value) => ({ value, hours: 'Mo 09:00-17:00' }));
  if (!a || !b || !c) throw new Error('no numbers');
  expect(changesSince([a, b], [b, a])).toEqual([]);
  expect(changesSince([a, b], [c, { ...b, hours: null }])).toEqual([
    { ...a, kind: 'gone' },
    { ...c, kind: 'new' },
    { value: 'b', hours: null, kind: 'hours' },
  ]);
});
