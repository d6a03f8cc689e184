import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startScript } from '../../support/child';
import { temporaryFolder } from '../../support/temp-dir';
import { contentInForm } from '../check/fixture';

const service = 'content/services/helpwanted/service.yaml';
const files = contentInForm();
const oneService = Object.fromEntries(Object.entries(files).filter(([file]) => file.includes('/helpwanted/')));

/** Starts a command as npm does, in a process of its own. */
const start = (cwd: string, ...given: string[]) => startScript('content.mjs', { cwd, env: { LC_ALL: 'C' } }, given);

test.each([
  ['verify', ['--list'], /^# Numbers and addresses to check, \d{4}-\d\d-\d\d\n/],
  ['new', ['update', 'mended', '--yes'], /^Made:\n/],
  ['words', ['--help'], /^npm run content:words -- /],
  ['spelling', ['--help', '--lang', 'nl'], /^npm run content:spelling -- /],
  ['links', ['--help'], /^npm run content:links -- /],
  ['schemas', [], /^Written: .vscode\/schemas\/page.json, /],
  ['impact', ['--help'], /^npm run content:impact -- /],
  ['uses', ['service/helpwanted'], /^service\/helpwanted is named in \d places:\n/],
])('content:%s runs in a process of its own', async (name, given, says) => {
  const { code, stdout, stderr } = await start(temporaryFolder(oneService), name, ...given).ended;
  expect([code, stdout, stderr]).toEqual([0, expect.stringMatching(says), '']);
});

test('content:status ends in silence when nobody reads on, as with | head', async () => {
  const reader = start(temporaryFolder(files), 'status');
  reader.stdout?.destroy();
  const { code, stderr } = await reader.ended;
  expect([code, stderr]).toEqual([0, '']);
});

test('content:check --watch checks again when a file changes', async () => {
  const right = String(files[service]);
  const cwd = temporaryFolder({ ...files, [service]: right.replace('"020-261 52 75"', '0800') });
  const watching = start(cwd, 'check', '--watch', '--today', '2026-11-22');
  let said = '';
  const saying = (words: string) =>
    new Promise<void>((resolve) => {
      watching.stdout?.on('data', (text) => {
        said += text;
        if (said.includes(words)) resolve();
      });
    });
  await saying('1 problem.');
  const mended = saying('0 problems.');
  writeFileSync(path.join(cwd, service), right);
  await mended;
  expect(watching.exitCode).toBeNull();
});
