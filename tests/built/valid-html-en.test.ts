import { expect, test } from 'vitest';
import { builtPages } from '../support/built';
import { htmlFaultsOf } from '../support/valid-html';

test('every English page is valid HTML', { timeout: 120_000 }, () => {
  const pages = builtPages().filter(({ address }) => address.startsWith('/en/'));
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.flatMap(htmlFaultsOf)).toEqual([]);
});
