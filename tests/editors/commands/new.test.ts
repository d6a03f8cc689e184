import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runContent } from '../../support/commands';
import { temporaryFolder } from '../../support/temp-dir';
import { validContent } from '../check/fixture';

/** A folder with one service in it. */
const contentFolder = () =>
  temporaryFolder(
    Object.fromEntries(
      Object.entries(validContent() as Record<string, string>).filter(([file]) => file.includes('/helpwanted/')),
    ),
  );

/** Runs the command in a folder, with these lines typed. */
const run = (cwd: string, flags: string[], typed = '') => runContent(['new', ...flags], { cwd, typed });

/** Names of everything in a folder of content, hidden ones too. */
const namesIn = (folder: string) => readdirSync(path.join(folder, 'content/services')).sort();

test('who asks no questions gets a folder in which everything is still to be written', async () => {
  const folder = contentFolder();
  const { code, stdout } = await run('/', [
    'update',
    'mended',
    folder,
    '--yes',
    '--set',
    'title.nl=Hersteld',
    '--lang',
    'nl',
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain('Nog 8 dingen te schrijven');
  const text = readFileSync(path.join(folder, 'content/updates/mended/nl.mdx'), 'utf8');
  expect(text).toContain('title: "Hersteld"\nslug: hersteld\n');
});

test.each([
  ['a type that does not exist', ['servise', 'line', '--yes'], 'Did you mean service?', 2],
  ['an id that is none', ['service', 'De Lijn', '--yes'], 'is no id', 2],
  ['an id in use', ['service', 'helpwanted', '--yes'], 'content/services/helpwanted is already there', 2],
  ['an address in use', ['service', 'line', '--yes', '--set', 'slug.nl=helpwanted'], 'helpwanted', 1],
  ['a choice that is none', ['service', 'line', '--yes', '--set', 'group=somewhere'], 'is none of', 2],
  ['a field that is none', ['service', 'line', '--yes', '--set', 'colour=red'], 'there is no such field', 2],
  ['no id', ['service', '--yes'], 'Say what to make', 2],
])('nothing is written for %s', async (_what, flags, part, ended) => {
  const folder = contentFolder();
  const before = namesIn(folder);
  const { code, stderr } = await run(folder, flags);
  expect(stderr).toContain(part);
  expect(code).toBe(ended);
  expect(namesIn(folder)).toEqual(before);
  expect(existsSync(path.join(folder, 'content/services/line'))).toBe(false);
});

test('an editor who stops halfway has made nothing', async () => {
  const folder = contentFolder();
  const before = namesIn(folder);
  const { code, stderr } = await run(folder, ['service', 'new-line'], 'Nieuwe lijn\n');
  expect([code, stderr.trim()]).toEqual([2, expect.stringContaining('you stopped halfway')]);
  expect(namesIn(folder)).toEqual(before);
});

test.each([
  ['correction', 'about:\n  - "TO WRITE'],
  ['warning', 'until: "TO WRITE'],
])('an editor may say at once that an update is a %s: what belongs to it is left to write', async (kind, left) => {
  const folder = contentFolder();
  const { code, stderr } = await run(folder, ['update', 'mended', '--lang', 'en'], `Hersteld\nMended\n\n\n${kind}\n`);
  expect([code, stderr]).toEqual([0, '']);
  const yaml = readFileSync(path.join(folder, 'content/updates/mended/update.yaml'), 'utf8');
  expect(yaml).toContain(`kind: ${kind}\n`);
  expect(yaml).toContain(left);
});

test('an update that is news has nothing that belongs to a correction or a warning, unless an editor gives it', async () => {
  const folder = contentFolder();
  const news = (id: string, ...more: string[]) => run(folder, ['update', id, '--yes', '--set', 'kind=news', ...more]);
  await news('started');
  await news('changed', '--set', 'about=service/helpwanted');
  const yamlOf = (id: string) => readFileSync(path.join(folder, `content/updates/${id}/update.yaml`), 'utf8');
  expect(yamlOf('started')).not.toMatch(/about|until/);
  expect(yamlOf('changed')).toContain('about: [service/helpwanted]');
});

test('the same id may be used by another type', async () => {
  const folder = contentFolder();
  expect((await run(folder, ['update', 'helpwanted', '--yes'])).code).toBe(0);
});

test('who makes a film is told which files to put beside it, and gets the folder although they are not there yet', async () => {
  const folder = contentFolder();
  const { code, stdout } = await run(folder, ['film', 'greeting', '--yes', '--lang', 'en']);
  expect(code).toBe(0);
  expect(stdout).toContain('Put into that folder as well: “film.mp4”.');
  expect(stdout).toContain('Put into that folder as well: “nl.vtt” and “en.vtt”.');
  expect(readdirSync(path.join(folder, 'content/films/greeting')).sort()).toEqual(['en.mdx', 'film.yaml', 'nl.mdx']);
});
