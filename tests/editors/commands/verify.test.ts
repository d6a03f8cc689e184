import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runContent } from '../../support/commands';
import { temporaryFolder } from '../../support/temp-dir';
import { contentInForm } from '../check/fixture';

const service = 'content/services/helpwanted/service.yaml';
const only = ['--only', 'service/helpwanted'];

/** A folder with one service in it. */
const contentFolder = () =>
  temporaryFolder(
    Object.fromEntries(Object.entries(contentInForm()).filter(([file]) => file.includes('/helpwanted/'))),
  );

/** Runs the command in a folder, with these lines typed. */
const run = (cwd: string, flags: string[], typed = '') => runContent(['verify', ...flags], { cwd, typed });

const fileIn = (folder: string) => readFileSync(path.join(folder, service), 'utf8');

test('an editor checks a number: it is written down, the rest stays, and it is not asked again', async () => {
  const folder = contentFolder();
  const first = await run(folder, only, 'redactie-1\ny\ny\n');
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(fileIn(folder)).toBe(
    `${contentInForm()[service]}    check: {on: "2026-11-22", by: "redactie-1", value: "020-261 52 75"}\n`,
  );
  const again = await run(folder, only);
  expect(again.stdout).toContain('Nothing to check');
});

test('an editor who stops has lost nothing, and what is wrong is told at the end', async () => {
  const folder = contentFolder();
  const { code, stdout } = await run(folder, [...only, '--who', 'ab'], 'n\nNobody there\n');
  expect(code).toBe(0);
  expect(fileIn(folder)).toBe(contentInForm()[service]);
  expect(stdout).toMatch(/Notes of 2026-11-22, ab\n.*phone \(020-261 52 75\), value: Nobody there\n/);
});

test('a full name is asked for again, since the files are public', async () => {
  const folder = contentFolder();
  const { stdout } = await run(folder, only, 'Jan Jansen\nredactie-1\ny\n');
  expect(stdout).toContain('no full name');
  expect(fileIn(folder)).toContain('by: "redactie-1"');
});

test.each([
  [['--who', 'Jan Jansen'], 'role or initials'],
  [['--only', 'service/helpwnted'], 'did you mean service/helpwanted?'],
  [['--due-before', 'spring'], '--due-before spring: write a day'],
])('%s ends the command with one clear line', async (flags, part) => {
  const { code, stderr } = await run(contentFolder(), flags);
  expect(code).toBe(2);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(part)]);
});
