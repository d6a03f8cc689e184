import { expect, test } from 'vitest';
import { locales } from '@/i18n/locale';
import { argumentsOf } from './support/icu';
import { messages } from './support/render';

type Tree = { [key: string]: string | Tree };

/** Every message with its path: `Hours.zone`. */
function flatten(tree: Tree, path: string[] = []): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, name].join('.'), value]] : flatten(value, [...path, name]),
  );
}

/** The groups of messages whose keys are not sorted. */
function unsorted(tree: Tree, path = 'messages'): string[] {
  const names = Object.keys(tree);
  const here = names.join() === [...names].sort().join() ? [] : [path];
  const below = Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [] : unsorted(value, `${path}.${name}`),
  );
  return [...here, ...below];
}

const dutch = flatten(messages.nl);
const english = flatten(messages.en);

test('every language has words for the same things', () => {
  expect(english.map(([key]) => key).sort()).toEqual(dutch.map(([key]) => key).sort());
});

test('a message asks for the same values and tags in every language', () => {
  const needed = (entries: [string, string][]) =>
    Object.fromEntries(entries.map(([key, message]) => [key, argumentsOf(message)]));
  expect(needed(english)).toEqual(needed(dutch));
});

test.each(locales)('translators find a message by its name: the keys are sorted (%s)', (locale) => {
  expect(unsorted(messages[locale])).toEqual([]);
});

test.each(locales)('no message has spaces at its ends (%s)', (locale) => {
  const loose = flatten(messages[locale]).filter(([, message]) => message !== message.trim());
  expect(loose).toEqual([]);
});

test('values and tags count wherever they stand in a message', () => {
  expect(
    argumentsOf('By {name}: <b>{count, plural, one {{date} <i>x</i>} other {Sources}}</b> of {n, number}'),
  ).toEqual(['<b>', '<i>', 'count', 'date', 'n', 'name']);
  expect(argumentsOf('{count, plural, one {Bron:} other {Bronnen}}')).toEqual(['count']);
});

test.each(['Call {name', 'Call name}', '{n, plural, one {x}'])(
  'a message with a brace too many or too few is found: "%s"',
  (message) => {
    expect(() => argumentsOf(message)).toThrow(/brace/);
  },
);
