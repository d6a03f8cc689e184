import { expect, test } from 'vitest';
import { judge } from '@/editors/links/web/verdict';

const asked = 'https://desk.example/help/chat';
const answered = (status: number, ...hops: [number, string][]) =>
  judge(
    asked,
    hops.map(([code, to]) => ({ status: code, to })),
    { status },
  );

test.each([
  [200, 'works'],
  [204, 'works'],
  [404, 'gone'],
  [410, 'gone'],
  [401, 'refuses'],
  [403, 'refuses'],
  [429, 'refuses'],
  [418, 'refuses'],
  [999, 'refuses'],
  [500, 'server-fault'],
  [503, 'server-fault'],
])('an editor hears of an answer %i that the page %s', (status, kind) => {
  expect(answered(status).kind).toBe(kind);
});

test('an editor gets the new address of a page that has moved for good', () => {
  expect(answered(200, [301, 'https://desk.example/chat'])).toEqual({ kind: 'moved', to: 'https://desk.example/chat' });
  expect(answered(200, [308, 'https://www.desk.example/help/chat'])).toEqual({
    kind: 'moved',
    to: 'https://www.desk.example/help/chat',
  });
});

test('a detour for today is no new address', () => {
  expect(answered(200, [302, 'https://desk.example/chat'])).toEqual({ kind: 'works' });
  expect(answered(200, [301, 'https://desk.example/chat'], [302, 'https://desk.example/chat/today'])).toEqual({
    kind: 'moved',
    to: 'https://desk.example/chat',
  });
  expect(answered(200, [307, 'https://desk.example/a'], [301, 'https://desk.example/b'])).toEqual({ kind: 'works' });
});

test('a page that sends its readers back to itself works', () => {
  expect(answered(200, [301, 'https://desk.example/login'], [301, asked])).toEqual({ kind: 'works' });
});

test.each([
  'https://desk.example/',
  'https://www.desk.example/nl/',
  'https://desk.example/en',
  'https://desk.example/nl-nl/index.html',
  'https://desk.example/home',
])('a page that ends at the front page %s is looked at by a person', (to) => {
  expect(answered(200, [301, to])).toEqual({ kind: 'suspicious', doubt: 'front-page', to });
});

test('a front page may lead to the front page of a language, and a page with a query is no front page', () => {
  const front = 'https://desk.example/';
  const to = 'https://desk.example/nl/';
  expect(judge(front, [{ status: 301, to }], { status: 200 })).toEqual({ kind: 'moved', to });
  expect(answered(200, [301, 'https://desk.example/?page=12'])).toMatchObject({ kind: 'moved' });
  expect(answered(200, [301, 'https://desk.example/nlhelp'])).toMatchObject({ kind: 'moved' });
});

test('a page that ends at another site is looked at by a person, for good or for now', () => {
  const to = 'https://sold.example/help/chat';
  expect(answered(200, [301, to])).toEqual({ kind: 'suspicious', doubt: 'other-host', to });
  expect(answered(200, [302, to])).toEqual({ kind: 'suspicious', doubt: 'other-host', to });
});

test('a page that is gone after all redirects is gone', () => {
  expect(answered(404, [301, 'https://other.example/'])).toEqual({ kind: 'gone', status: 404 });
});
