import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Tree = { problems?: string[]; dependencies?: Record<string, unknown> };

test('what is installed is what the lockfile asks for: nothing missing, left over or of another version', () => {
  const text = execFileSync('npm', ['ls', '--all', '--json', '--loglevel', 'silent'], {
    encoding: 'utf8',
    maxBuffer: 64e6,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { problems = [], dependencies = {} }: Tree = JSON.parse(text);
  expect(problems).toEqual([]);
  expect(Object.keys(dependencies).length).toBeGreaterThan(20);
});

test('a developer finds the reason for each direct dependency, and no reason for one that is gone', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const decision = readFileSync('docs/decisions/0007-direct-dependencies.md', 'utf8');
  const firstColumn = [...decision.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell.trim());
  const named = firstColumn.flatMap((cell) => cell.split(', ')).filter((name) => !/^(package|-+)$/.test(name));
  expect(named.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
