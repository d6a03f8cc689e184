import { existsSync, rmSync, utimesSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetBuild, isBuilt, rememberBuild } from '@/publish/manifest';
import { temporaryFolder, writeFiles } from '../support/temp-dir';

const project = process.cwd();

/** One file for everything that the built site depends on. */
const inputs = [
  'content/pages/home/nl.mdx',
  'editorial/editions.json',
  'editorial/engines.json',
  'editorial/proof.json',
  'messages/nl.json',
  'public/favicon.svg',
  'src/app/page.tsx',
  'scripts/build.ts',
  'contentlayer.config.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

beforeEach(async () => {
  const files = Object.fromEntries(inputs.map((file) => [file, 'one']));
  process.chdir(temporaryFolder({ ...files, 'out/index.html': 'built', 'README.md': 'one' }));
  await rememberBuild();
});

afterEach(() => {
  process.chdir(project);
  vi.unstubAllEnvs();
});

test('what was built from these very files is not built again', async () => {
  expect(await isBuilt()).toBe(true);
});

test('a file that was only touched changes nothing', async () => {
  for (const file of inputs) utimesSync(file, new Date(2001, 0), new Date(2001, 0));
  expect(await isBuilt()).toBe(true);
});

test.each(inputs)('one other byte in %s asks for a new build', async (file) => {
  writeFiles('.', { [file]: 'two' });
  expect(await isBuilt()).toBe(false);
  writeFiles('.', { [file]: 'one' });
  expect(await isBuilt()).toBe(true);
});

test('a new file, a file less and a file under another name ask for a new build', async () => {
  writeFiles('.', { 'content/pages/home/en.mdx': 'one' });
  expect(await isBuilt()).toBe(false);
  rmSync('content/pages/home/nl.mdx');
  expect(await isBuilt()).toBe(false);
  rmSync('content/pages/home/en.mdx');
  expect(await isBuilt()).toBe(false);
});

test('a file that the site does not depend on changes nothing', async () => {
  writeFiles('.', { 'README.md': 'two', 'tests/a.test.ts': 'new' });
  expect(await isBuilt()).toBe(true);
});

test.each([
  ['another address of the site', 'SITE_ORIGIN', 'https://other.example'],
  ['another address for mistakes', 'FEEDBACK_CONTACT', 'editors@other.example'],
  ['another contact for the press', 'PRESS_CONTACT', 'press@other.example'],
  ['another contact for weaknesses', 'SECURITY_CONTACT', 'mailto:security@other.example'],
  ['no pages in languages that nobody has read', 'REVIEWED_LANGUAGES_ONLY', '1'],
])('%s asks for a new build', async (_, setting, value) => {
  vi.stubEnv(setting, value);
  expect(await isBuilt()).toBe(false);
});

test('without the built site, or without the memory of it, it is built', async () => {
  rmSync('out/index.html');
  expect(await isBuilt()).toBe(false);
  writeFiles('.', { 'out/index.html': 'built' });
  expect(await isBuilt()).toBe(true);
  rmSync('.cache', { recursive: true });
  expect(await isBuilt()).toBe(false);
});

test('a forgotten build leaves nothing that could be served', async () => {
  await forgetBuild();
  expect(existsSync('out')).toBe(false);
  writeFiles('.', { 'out/index.html': 'half made' });
  expect(await isBuilt()).toBe(false);
});

test('forgetting a build that never was is fine', async () => {
  await forgetBuild();
  await expect(forgetBuild()).resolves.toBeUndefined();
});

test('a memory that was cut off while it was written asks for a new build', async () => {
  writeFiles('.', { '.cache/build.json': '{"content/' });
  expect(await isBuilt()).toBe(false);
});
