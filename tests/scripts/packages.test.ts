import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Locked = { optional?: boolean; os?: string[]; dependencies?: Names; optionalDependencies?: Names };
type Names = Record<string, string>;

const locked: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

/** Where npm puts a package that one at `place` asks for: beside it, or in a folder further up. */
function found(place: string, name: string): boolean {
  if (Object.hasOwn(locked, [place, 'node_modules', name].filter(Boolean).join('/'))) return true;
  return place !== '' && found(place.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}

test('the lockfile names the packages of every platform, so that npm ci works on each machine', () => {
  const missing = Object.entries(locked).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !found(place, name))
      .map((name) => `${place} asks for ${name}`),
  );
  expect(missing).toEqual([]);
  const platforms = new Set(Object.values(locked).flatMap(({ os = [] }) => os));
  expect([...platforms]).toEqual(expect.arrayContaining(['darwin', 'linux', 'win32']));
});

test('a developer finds the reason for each direct dependency, and no reason for one that is gone', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const decision = readFileSync('docs/decisions/0007-direct-dependencies.md', 'utf8');
  const table = /^\| package [\s\S]*?\n\n/m.exec(decision)?.[0] ?? '';
  const firstColumn = [...table.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell.trim());
  const named = firstColumn.flatMap((cell) => cell.split(', ')).filter((name) => !/^(package|-+)$/.test(name));
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
