import { expect, test } from 'vitest';
import { closest } from '@/lib/closest';
import { headingId } from '@/lib/heading-id';

test('a misspelt word is recognised, and a different word is not', () => {
  expect(closest('adress', ['title', 'address'])).toBe('address');
  expect(closest('titel', ['slug', 'title'])).toBe('title');
  expect(closest('fone', ['chat', 'phone'])).toBe('phone');
  expect(closest('colour', ['title', 'order'])).toBeUndefined();
  expect(closest('x', ['to'])).toBeUndefined();
  expect(closest('x'.repeat(100_000), ['x'])).toBeUndefined();
});

test('the id of a heading is what an editor would write in a link', () => {
  expect(headingId('Als je zélf op de beelden staat')).toBe('als-je-zelf-op-de-beelden-staat');
  expect(headingId('Foto’s en video’s: wat nu?')).toBe('fotos-en-videos-wat-nu');
  expect(headingId('  24/7 – bel 112!  ')).toBe('24-7-bel-112');
  expect(headingId('…')).toBe('');
});
