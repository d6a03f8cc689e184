import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inBody } from './fixture';

test('no code in a text is ever run', () => {
  const canary = join(tmpdir(), `content-check-canary-${process.pid}`);
  const write = `require("node:fs").writeFileSync(${JSON.stringify(canary)}, "")`;
  for (const text of [
    `{${write}}`,
    `import fs from "node:fs"\nexport const a = ${write}`,
    `<Cite source={${write}} />`,
    '{process.exit(1)}',
  ]) {
    expect(inBody(text)).not.toBe('');
  }
  expect(existsSync(canary)).toBe(false);
});

test.each([
  [
    'a link to a page, with and without words',
    '- <PageLink to="page/about" />\n- <PageLink to="page/about">Us</PageLink>',
  ],
  ['headings that go down one level at a time', '### Part\n\n## Next'],
  ['a link to a heading of the text', 'See [how to call](#call).'],
  ['a link to a heading with accents', '## Één vraag, drie foto’s\n\nSee [the question](#een-vraag-drie-fotos).'],
])('%s is fine', (_what, text) => {
  expect(inBody(text)).toBe('');
});
