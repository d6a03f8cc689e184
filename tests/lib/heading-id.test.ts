import { expect, test } from 'vitest';
import { headingId } from '@/lib/heading-id';

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
