import { expect, test } from 'vitest';
import { locales } from '@/i18n/locale';
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

test.each(locales)('translators find a message by its name: the keys are sorted (%s)', (locale) => {
  expect(unsorted(messages[locale])).toEqual([]);
});

test.each(locales)('no message has spaces at its ends (%s)', (locale) => {
  const loose = flatten(messages[locale]).filter(([, message]) => message !== message.trim());
  expect(loose).toEqual([]);
});
