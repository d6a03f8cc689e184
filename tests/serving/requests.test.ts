import { expect, test } from 'vitest';
import { notFoundFile, pathOf, single } from '@/serving/requests';

test.each([
  '/nl/%2e%2e/',
  '/nl/..',
  '/nl/.',
  '/nl/%0A',
  '/nl/%00',
  '/nl/%7f',
  '/nl/%5c',
  '/nl/\\',
  '/en/x%0d%0aSet-Cookie:a',
  '/nl/%',
  '/nl/%C3%28',
  '*',
])('the address %j leads nowhere', (target) => {
  expect(pathOf(target)).toBeUndefined();
});

test.each([
  ['/nl/%20/', '/nl/ /'],
  ['/nl/;jsessionid=1', '/nl/;jsessionid=1'],
  ['/nl/?a=../b', '/nl/'],
  ['/nl/%252e%252e/', '/nl/%2e%2e/'],
  ['/%6el/', '/nl/'],
  ['https://other.example/nl/', '/nl/'],
])('the address %j is the path %j', (target, path) => {
  expect(pathOf(target)).toBe(path);
});

test.each([
  ['//nl//hulp-vinden/', '/nl/hulp-vinden/'],
  ['//evil.example/', '/evil.example/'],
  ['///', '/'],
])('slashes on end are one: %j', (path, better) => {
  expect(single(path)).toBe(better);
});

test.each([
  ['/nl/%0A', '/nl/404/index.html'],
  ['//en/%', '/en/404/index.html'],
  ['/nl./', '/404.html'],
  ['/NL/', '/404.html'],
])('who lands on %j reads the page of their language', (target, file) => {
  expect(notFoundFile(target)).toBe(file);
});
