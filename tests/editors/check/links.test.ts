import { expect, test } from 'vitest';
import { inBody } from './fixture';

test('a link to a https address that says where it leads is fine', () => {
  expect(
    inBody('See [the police](https://www.politie.nl/aangifte?x=1#y) and [internet.nl](https://internet.nl).'),
  ).toBe('');
});

test.each([
  ['javascript:alert', 'is not a safe address'],
  ['JaVa&#x09;script:alert', 'is not a safe address'],
  ['data:text/html,x', 'is not a safe address'],
  ['//example.org', 'is not a safe address'],
  ['\\\\\\\\example.org', 'is not a safe address'],
  ['https:example.org', 'is not a safe address'],
  ['contact', 'is an address without https://'],
  ['https://politie.nl@example.org', 'is not a web address'],
])('a link to %s is refused: it %s', (address, reason) => {
  expect(inBody(`[words](${address})`)).toContain(reason);
});

test('an address below the text is judged where it stands', () => {
  expect(inBody('[words][a]\n\n[a]: http://example.org')).toMatch(/^nl\.mdx:23:6: .*is not a safe address/);
});
