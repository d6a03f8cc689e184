import { expect, test } from 'vitest';
import { OldSheets } from '@/blocks/OldSheets';
import { content } from '@/content/source';
import { allEditions } from '@/site/editions';
import { renderIn } from '../support/render';

const day = '2026-11-22';

test('who has a sheet of now reads that nothing has changed, at each code', () => {
  const editions = allEditions(content, day, []);
  const told = [...renderIn('en', <OldSheets editions={editions} />).querySelectorAll('dd')];
  expect(told.map(({ textContent }) => textContent)).toEqual(editions.map(() => 'Nothing has changed.'));
});

test('who has an old sheet reads what has changed, and who has one of a service that is gone takes it down', () => {
  const numbers = [{ value: '020-555 01 98', hours: null }];
  const editions = ['talk-line', 'service-that-was'].map((sheet) => ({ code: 'AAAAAA', on: day, sheet, numbers }));
  const [changed, gone] = renderIn('nl', <OldSheets editions={editions} />).querySelectorAll('dd');
  expect(changed?.textContent).toMatch(/^Gebruik 020-555 01 98 niet meer\. ?Nieuw nummer: 020-555 01 00\. /);
  expect(gone?.textContent).toBe('Deze poster maken we niet meer. Haal hem weg.');
});
