import { expect, test } from 'vitest';
import type { Content } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { content } from '@/content/source';
import { codeOf } from '@/site/edition';
import { allEditions, channelsOn, fewNumbers, knownEditions, printedNow, sheetsOf } from '@/site/editions';
import { keptNumbers } from '@/site/files/vcard';

test('the code of every edition that was ever printed follows from what was on it', () => {
  expect(knownEditions.filter(({ code, numbers }) => code !== codeOf(numbers))).toEqual([]);
  expect(new Set(knownEditions.map(({ code, sheet }) => sheet + code)).size).toBe(knownEditions.length);
});

test.each([
  ['fraud-helpdesk', (number: Channel) => Object.assign(number, { value: '020-555 01 99' })],
  ['kindertelefoon', (number: Channel) => Object.assign(number.hours ?? {}, { value: 'Mo-Su 10:00-21:00' })],
])(
  'a number or its hours are another edition of every sheet that they stand on, and of no other (%s)',
  (id, change) => {
    const before = allEditions(content, '2026-11-23');
    expect(allEditions(content, '2026-12-01', before)).toEqual(before);
    const copy = structuredClone(content);
    const number = copy.service.filter((each) => each.id === id).flatMap(keptNumbers)[0];
    if (!number) throw new Error('no sheet');
    change(number);
    const sheets = sheetsOf(copy).filter((sheet) => channelsOn(copy, sheet).includes(number));
    expect(sheets.length).toBeGreaterThan(1);
    expect(allEditions(copy, '2026-12-01', before).slice(before.length)).toEqual(
      sheets.map((sheet) => {
        const numbers = printedNow(copy, sheet);
        return { code: codeOf(numbers), on: '2026-12-01', sheet, numbers };
      }),
    );
  },
);

test('no sheet gets another edition by words, sources or what nobody prints', () => {
  const copy = structuredClone(content);
  for (const { words, channels } of [...copy.service, ...copy.situation.map((each) => ({ ...each, channels: [] }))]) {
    words.nl.title = words.en.summary = 'Other words';
    for (const channel of channels) Object.assign(channel, { asOf: '2020', languages: ['fy'] });
  }
  const editions = (changed: Content) => allEditions(changed, '2026-12-01', []);
  expect(editions(copy)).toEqual(editions(content));
});

test('of a sheet that is no more nothing is printed now', () => {
  for (const sheet of ['service-that-was', 'situation/that-was', 'node/that-was']) {
    expect(printedNow(content, sheet)).toEqual([]);
  }
});

test('the sheet of a few numbers, of a situation and of a node have the number of the service that changes', () => {
  const [number] = content.service.filter(({ id }) => id === 'helpwanted').flatMap(keptNumbers);
  for (const sheet of [fewNumbers, 'helpwanted', 'situation/sextortion', 'node/helpline']) {
    expect(channelsOn(content, sheet)).toContain(number);
  }
});
