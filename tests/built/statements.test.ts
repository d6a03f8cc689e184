import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const table = readFileSync('docs/statements.md', 'utf8');
const rows = table.split('\n').filter((line) => /^\| [PA]\d+ /.test(line));

test('every statement of the founding documents has a row, numbered without a gap', () => {
  for (const document of ['P', 'A']) {
    const numbers = rows.flatMap((row) => new RegExp(`^\\| ${document}(\\d+) `).exec(row)?.[1] ?? []).map(Number);
    expect(numbers.length).toBeGreaterThan(30);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
});

test('every address in the table of statements is a page or a section of the built site, in both languages', () => {
  const faults = rows.flatMap((row) => {
    const addresses = [...row.matchAll(/`(\/(?:nl|en)\/[^`]*)`/g)].map(([, address]) => address ?? '');
    const languages = new Set(addresses.map((address) => address.slice(1, 3)));
    const dead = addresses.filter((address) => {
      const [page = '', anchor] = address.split('#');
      const file = path.join('out', page, 'index.html');
      return !existsSync(file) || (anchor !== undefined && !readFileSync(file, 'utf8').includes(`id="${anchor}"`));
    });
    return [...dead, ...(addresses.length > 0 && languages.size < 2 ? [row] : [])];
  });
  expect(faults).toEqual([]);
});
