import { expect, test } from 'vitest';
import { content } from '@/content/source';
import { codeOf } from '@/site/edition';
import { allEditions, fewNumbers, knownEditions, printedNow } from '@/site/editions';
import { keptNumbers } from '@/site/files/vcard';

test('the code of every edition that was ever printed follows from what was on it', () => {
  expect(knownEditions.filter(({ code, numbers }) => code !== codeOf(numbers))).toEqual([]);
  expect(new Set(knownEditions.map(({ code, sheet }) => sheet + code)).size).toBe(knownEditions.length);
});

test('a sheet gets another edition when a number on it does, and no other sheet does', () => {
  const before = allEditions(content, '2026-11-23');
  expect(allEditions(content, '2026-12-01', before)).toEqual(before);
  const copy = structuredClone(content);
  const service = copy.service.find(({ id }) => id === 'fraud-helpdesk');
  const [number] = service ? keptNumbers(service) : [];
  if (!service || !number) throw new Error('no sheet');
  number.value = '020-555 01 99';
  const sheet = service.id;
  expect(allEditions(copy, '2026-12-01', before).slice(before.length)).toEqual([
    { code: codeOf(printedNow(copy, sheet)), on: '2026-12-01', sheet, numbers: printedNow(copy, sheet) },
  ]);
});

test('of a sheet that is no more nothing is printed now', () => {
  expect(printedNow(content, 'service-that-was')).toEqual([]);
});

test('the sheet of a few numbers gets another edition when one of them changes', () => {
  const before = allEditions(content, '2026-11-23');
  const copy = structuredClone(content);
  const [number] = copy.service.filter(({ id }) => id === 'kindertelefoon').flatMap(keptNumbers);
  if (!number) throw new Error('no number');
  number.value = '0800-0199';
  const sheets = allEditions(copy, '2026-12-01', before).slice(before.length);
  expect(sheets.map(({ sheet }) => sheet)).toEqual([fewNumbers, 'kindertelefoon']);
});
