import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepEditions } from '@/publish/edition-list';
import { knownEditions } from '@/site/editions';
import { temporaryFolder } from '../support/temp-dir';

const project = process.cwd();
const list = 'editorial/editions.json';

beforeEach(() => {
  process.chdir(temporaryFolder({}));
  mkdirSync('editorial');
});

afterEach(() => process.chdir(project));

test('a build that prints nothing new leaves the list of editions as it is', async () => {
  await keepEditions(knownEditions);
  expect(existsSync(list)).toBe(false);
});

test('a new edition stands below those that were there, on a line of its own', async () => {
  const all = [...knownEditions, { code: 'ABCDEF', on: '2026-12-01', sheet: 'talk-line', numbers: [] }];
  await keepEditions(all);
  const text = readFileSync(list, 'utf8');
  expect(JSON.parse(text)).toEqual(all);
  expect(text.split('\n').at(-3)).toContain('"ABCDEF"');
});
