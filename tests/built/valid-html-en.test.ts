import { expect, test } from 'vitest';
import { builtPages } from '../support/built';
import { htmlFaultsOf } from '../support/valid-html';

test('every English page is valid HTML', { timeout: 120_000 }, () => {
  const pages = builtPages().filter(({ address }) => address.startsWith('/en/'));
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.flatMap(htmlFaultsOf)).toEqual([]);
});

test('an id that stands on a page twice is told, with its place', () => {
  const html =
    '<!DOCTYPE html>\n<html lang="en"><head><title>Page</title></head>\n<body><p id="a">1</p><p id="a">2</p></body></html>';
  expect(htmlFaultsOf({ address: '/en/x/', file: '', html })).toEqual([
    expect.stringMatching(/^\/en\/x\/ 3:\d+ no-dup-id /),
  ]);
});
