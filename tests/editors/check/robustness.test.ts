import { expect, test } from 'vitest';
import { guarded } from '@/editors/problem';
import { readBytes } from '@/editors/read/disk';
import { explainSyntax } from '@/editors/read/syntax-fault';
import { formatProblem } from '@/editors/show/line';
import { inBody, validContent, withFault } from './fixture';

const service = 'content/services/helpwanted/service.yaml';

test.each([
  ['quotes', '>'.repeat(20_000)],
  ['lists', '- '.repeat(10_000)],
  ['indented lists', Array.from({ length: 140 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n')],
  ['brackets', '['.repeat(20_000)],
  ['emphasis', '_**'.repeat(7000)],
  ['components', `${'<Warning>\n'.repeat(1000)}a\n${'</Warning>\n'.repeat(1000)}`],
  ['braces', '{'.repeat(20_000)],
  ['angles', '<a '.repeat(7000)],
  ['backticks', '`a'.repeat(10_000)],
  ['quotes after quotes', '> a\n\n'.repeat(4500)],
  ['lists after quotes', '> a\n- b\n'.repeat(2600)],
])('a text with thousands of nested %s is refused, and not too big to be read', (_name, text) => {
  const told = inBody(text);
  expect(told).not.toBe('');
  expect(told).not.toContain('It was not read');
});

test.each([
  ['brackets', `order: ${'['.repeat(20_000)}`],
  ['braces', `order: ${'{a: '.repeat(5000)}`],
  ['lists', `order:\n${'- '.repeat(10_000)}`],
  ['closed brackets', `order: ${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['indents', Array.from({ length: 200 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
])('YAML with thousands of nested %s is refused, and not too big to be read', (_name, text) => {
  const told = withFault((files) => Object.assign(files, { [service]: text }));
  expect(told).not.toBe('');
  expect(told).not.toContain('It was not read');
});

test('no value of the wrong kind can stop the check', () => {
  const values = ['null', '5', '"x"', '[]', '{}', '[null]', '[{}]', '[[]]', '{ a: null }', 'true', '.nan'];
  const structures = Object.entries(validContent()).filter(
    ([path]) => path.endsWith('.yaml') && !path.includes('/pages/'),
  );
  for (const [path, text] of structures) {
    const fields = [...String(text).matchAll(/^(\w+):/gm)].map((match) => match[1]);
    for (const field of fields) {
      const value = values[(field?.length ?? 0) % values.length] ?? '5';
      const changed = String(text).replace(new RegExp(`^${field}:.*\\n((?:[ ].*\\n)*)`, 'm'), `${field}: ${value}\n`);
      const told = withFault((files) => Object.assign(files, { [path]: changed }));
      expect(told).not.toContain('the check itself failed');
    }
  }
});

test('whatever a rule throws becomes a problem of the file', () => {
  const told = guarded('content/x/nl.mdx', () => {
    throw new TypeError('a is not\niterable');
  });
  expect(told.map((problem) => formatProblem(problem, 'en'))).toMatchInlineSnapshot(`
    [
      "content/x/nl.mdx:1:1: The check itself failed on this file ("a is not iterable"). Look for something unusual in the file, and tell a developer.",
    ]
  `);
});

test('a fault that the parser does not explain is told all the same', () => {
  expect(formatProblem(explainSyntax('content/x/nl.mdx', 'a\nb', new Error('odd')), 'en')).toMatchInlineSnapshot(
    `"content/x/nl.mdx:2:2: This text cannot be read. Look at this line and the one before it for a < or { too many."`,
  );
  expect(formatProblem(explainSyntax('content/x/nl.mdx', 'a\nb', undefined), 'en')).toMatchInlineSnapshot(
    `"content/x/nl.mdx:2:2: This text cannot be read. Look at this line and the one before it for a < or { too many."`,
  );
});

test('a file that goes away while it is read is told', () => {
  const told = readBytes('.', 'content/gone.yaml');
  expect('code' in told && formatProblem(told, 'en')).toMatchInlineSnapshot(
    `"content/gone.yaml:1:1: This cannot be read (ENOENT). Check its name and whether you may read it."`,
  );
});
