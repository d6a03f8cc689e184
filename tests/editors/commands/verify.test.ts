import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startScript } from '../../support/child';
import { temporaryFolder } from '../../support/temp-dir';
import { serviceYaml, validContent } from '../check/fixture';

const patient = { timeout: 60_000 };
const service = 'content/services/helpwanted/service.yaml';
const only = ['--only', 'service/helpwanted', '--today', '2026-11-22', '--lang', 'en'];

/** A folder with the valid content. */
const contentFolder = () => temporaryFolder(validContent() as Record<string, string>);

/** Runs the command in a folder, with these lines typed. */
function run(cwd: string, flags: string[], typed = '') {
  const child = startScript('content-verify.ts', { cwd, env: { LC_ALL: 'C' } }, flags);
  child.stdin?.end(typed);
  return child.ended;
}

const fileIn = (folder: string) => readFileSync(path.join(folder, service), 'utf8');

test('an editor checks a number: it is written down, the rest stays, and it is not asked again', patient, async () => {
  const folder = contentFolder();
  const first = await run(folder, only, 'redactie-1\ny\ny\n');
  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(fileIn(folder)).toBe(
    `${serviceYaml}    check: { on: "2026-11-22", by: redactie-1, value: "020-261 52 75" }\n`,
  );
  const again = await run(folder, only);
  expect(again.stdout).toContain('Nothing to check');
});

test('an editor who stops has lost nothing, and what is wrong is told at the end', patient, async () => {
  const folder = contentFolder();
  const { code, stdout } = await run(folder, [...only, '--who', 'ab'], 'n\nNobody there\n');
  expect(code).toBe(0);
  expect(fileIn(folder)).toBe(serviceYaml);
  expect(stdout).toMatch(/Notes of 2026-11-22, ab\n.*phone \(020-261 52 75\), value: Nobody there\n/);
});

test('a full name is asked for again, since the files are public', patient, async () => {
  const folder = contentFolder();
  const { stdout } = await run(folder, only, 'Jan Jansen\nredactie-1\ny\n');
  expect(stdout).toContain('no full name');
  expect(fileIn(folder)).toContain('by: redactie-1');
});

test('the sheet for paper speaks Dutch to who asks for it, and asks nothing', patient, async () => {
  const { code, stdout } = await run(contentFolder(), ['--list', '--lang', 'nl', '--today', '2026-11-22']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# Nummers en adressen om na te kijken, 2026-11-22\n/);
  expect(stdout).toContain('| \u2610 | Helpwanted (service/helpwanted) | phone | 020-261 52 75 |');
});

test.each([
  [['--who', 'Jan Jansen'], 'role or initials'],
  [['--only', 'service/helpwnted'], 'did you mean service/helpwanted?'],
  [['--due-before', 'spring'], '--due-before spring: write a day as YYYY-MM-DD'],
  [['--whom', 'ab'], '--whom'],
  [['--lang', 'fr'], '--lang fr'],
])('%s ends the command with one clear line', patient, async (flags, part) => {
  const { code, stderr } = await run(contentFolder(), flags);
  expect(code).toBe(2);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(part)]);
});
