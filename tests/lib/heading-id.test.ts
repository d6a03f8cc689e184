import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headingId, templateIds, textHeadingId } from '@/lib/heading-id';

test.each([
  ['Wat je nu doet', 'wat-je-nu-doet'],
  ['Als je zélf op de foto’s staat', 'als-je-zelf-op-de-fotos-staat'],
  ["Don't pay", 'dont-pay'],
  ['Eén: (bel 112!)', 'een-bel-112'],
  ['  Contact  ', 'contact'],
  ['Straße 12', 'straße-12'],
])('somebody can link to the heading "%s" as #%s', (heading, id) => {
  expect(headingId(heading)).toBe(id);
});

test('a composed and a decomposed letter give the same id', () => {
  expect(headingId('caf\u00e9')).toBe(headingId('cafe\u0301'));
});

test('a heading that a page has of its own gets an id of its own in the text of an editor', () => {
  expect(textHeadingId('Steps')).toBe('steps-text');
  expect(textHeadingId('Steps to take')).toBe('steps-to-take');
});

test('every id that stands in a template is known', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const ids = files.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/(?<![\w-])id="([^"]+)"/g)].map(([, id]) => id),
  );
  expect(ids.length).toBeGreaterThan(10);
  expect([...new Set(ids)].sort()).toEqual([...templateIds].sort());
});
