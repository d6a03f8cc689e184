import { expect, test } from 'vitest';
import { builtPages, examplePages } from '../support/built';
import { isAll } from '../support/scope';
import { htmlFaultsOf } from '../support/valid-html';

test('every page is valid HTML; in a short run, the largest of each kind', () => {
  const pages = isAll ? builtPages() : [...examplePages()];
  expect(pages.length).toBeGreaterThan(isAll ? 100 : 20);
  expect(pages.flatMap(htmlFaultsOf)).toEqual([]);
});

test('an id that stands on a page twice is told, with its place', () => {
  const html =
    '<!DOCTYPE html>\n<html lang="en"><head><title>Page</title></head>\n<body><p id="a">1</p><p id="a">2</p></body></html>';
  expect(htmlFaultsOf({ address: '/en/x/', file: '', html })).toEqual([
    expect.stringMatching(/^\/en\/x\/ 3:\d+ no-dup-id /),
  ]);
});
