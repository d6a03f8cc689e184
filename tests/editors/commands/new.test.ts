import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startScript } from '../../support/child';
import { temporaryFolder } from '../../support/temp-dir';
import { validContent } from '../check/fixture';

const patient = { timeout: 60_000 };

/** A folder with the valid content. */
const contentFolder = () => temporaryFolder(validContent() as Record<string, string>);

/** Runs the command in a folder, with these lines typed. */
function run(cwd: string, flags: string[], typed = '') {
  const child = startScript('content-new.ts', { cwd, env: { LC_ALL: 'C' } }, flags);
  child.stdin?.end(typed);
  return child.ended;
}

/** Names of everything in a folder of content, hidden ones too. */
const namesIn = (folder: string) => readdirSync(path.join(folder, 'content/services')).sort();

test('an editor answers questions and finds a folder with three files', patient, async () => {
  const folder = contentFolder();
  const typed = ['Nieuwe lijn', 'New line', '', 'the-line', '3', '1', 'teenager, parent', ''];
  const { code, stdout, stderr } = await run(folder, ['service', 'new-line'], typed.join('\n'));
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('content/services/new-line/service.yaml');
  const read = (name: string) => readFileSync(path.join(folder, 'content/services/new-line', name), 'utf8');
  expect(read('nl.mdx')).toContain('title: "Nieuwe lijn"\nslug: nieuwe-lijn\nsummary: "NOG SCHRIJVEN: ');
  expect(read('en.mdx')).toContain('title: "New line"\nslug: the-line\nsummary: "TO WRITE: ');
  expect(read('service.yaml')).toMatch(
    /group: someone-to-talk-to\nstatus: current\n.*audiences: \[teenager, parent\]\n/s,
  );
  expect(namesIn(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('who asks no questions gets a folder in which everything is still to be written', patient, async () => {
  const folder = contentFolder();
  const { code, stdout } = await run(folder, [
    'update',
    'mended',
    '--yes',
    '--set',
    'title.nl=Hersteld',
    '--lang',
    'nl',
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain('Nog 8 dingen te schrijven');
  const text = readFileSync(path.join(folder, 'content/updates/mended/nl.mdx'), 'utf8');
  expect(text).toContain('title: Hersteld\nslug: hersteld\n'.replace('title: Hersteld', 'title: "Hersteld"'));
});

test.each([
  ['a type that does not exist', ['servise', 'line', '--yes'], 'Did you mean service?', 2],
  ['an id that is none', ['service', 'De Lijn', '--yes'], 'is no id', 2],
  ['an id in use', ['service', 'helpwanted', '--yes'], 'content/services/helpwanted is already there', 2],
  ['an address in use', ['service', 'line', '--yes', '--set', 'slug.nl=helpwanted'], 'helpwanted', 1],
  ['a choice that is none', ['service', 'line', '--yes', '--set', 'group=somewhere'], 'is none of', 2],
  ['a field that is none', ['service', 'line', '--yes', '--set', 'colour=red'], 'there is no such field', 2],
  ['a flag that is none', ['service', 'line', '--force'], '--force', 2],
])('nothing is written for %s', patient, async (_what, flags, part, ended) => {
  const folder = contentFolder();
  const before = namesIn(folder);
  const { code, stderr } = await run(folder, flags);
  expect(stderr).toContain(part);
  expect(code).toBe(ended);
  expect(namesIn(folder)).toEqual(before);
  expect(existsSync(path.join(folder, 'content/services/line'))).toBe(false);
});

test('an editor who stops halfway has made nothing', patient, async () => {
  const folder = contentFolder();
  const before = namesIn(folder);
  const { code, stderr } = await run(folder, ['service', 'new-line'], 'Nieuwe lijn\n');
  expect([code, stderr.trim()]).toEqual([2, expect.stringContaining('you stopped halfway')]);
  expect(namesIn(folder)).toEqual(before);
});

test('the same id may be used by another type', patient, async () => {
  const folder = contentFolder();
  expect((await run(folder, ['update', 'helpwanted', '--yes'])).code).toBe(0);
});
