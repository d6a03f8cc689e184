import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '@/editors/commands';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const forEditors = Object.keys(commands).map((name) => `content:${name}`);

test('the README names every command once, those for editors first', () => {
  const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `npm (?:run )?([\w:-]+)` /gm)];
  const named = rows.map(([, name = '']) => name);
  expect([...named].sort()).toEqual(Object.keys(scripts).sort());
  expect(named.slice(0, forEditors.length)).toEqual(forEditors);
});

test('every command for editors has the name of an npm script, and the other way round', () => {
  const ofEditors = Object.entries(scripts).filter(([name]) => name.startsWith('content:'));
  expect(ofEditors).toEqual(
    forEditors.map((name) => [name, `node scripts/content.mjs ${name.slice('content:'.length)}`]),
  );
});

test('five commands install what is missing, since somebody may run them on a bare machine', () => {
  const installing = Object.keys(scripts).filter((name) => scripts[name]?.includes('with-modules'));
  expect(installing).toEqual(['start', 'test', 'dev', 'build', 'check']);
});
