import { expect, test } from 'vitest';
import { isCut, siteName } from '@/lib/site-name';

test('a visitor reads a web address without what a browser needs', () => {
  expect(siteName('https://www.desk.example/')).toBe('desk.example');
  expect(siteName('https://desk.example/chat/')).toBe('desk.example/chat');
});

test('a visitor does not read a path that says nothing', () => {
  expect(siteName('https://desk.example/a/very/long/path?to=a-form')).toBe('desk.example');
  expect(siteName('https://www.desk.example/nl/chat/')).toBe('desk.example/nl/chat');
});

test.each([
  ['https://www.desk.example/', false],
  ['https://desk.example/chat', false],
  ['https://desk.example/a/very/long/path/to/a/form', true],
  ['tel:113', false],
  ['mailto:desk@desk.example', false],
])('on paper %s is written out when its words are not the whole of it: %s', (address, cut) => {
  expect(isCut(address)).toBe(cut);
});
