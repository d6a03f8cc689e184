import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '@/editors/commands';
import { runContent } from '../../support/commands';
import { temporaryFolder } from '../../support/temp-dir';
import { validContent } from '../check/fixture';

const cwd = path.resolve('tests');
const names = Object.keys(commands);

describe.each(names)('content:%s', (name) => {
  test('explains itself and each of its options, in both languages', async () => {
    for (const [lang, folder] of [
      ['nl', 'De map is de plek waar content/ in staat'],
      ['en', 'The folder is the one that holds content/'],
    ] as const) {
      const { code, stdout, stderr } = await runContent([name, '--help', '--lang', lang], { cwd });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`^npm run content:${name} -- `));
      expect(stdout).toContain(folder);
      const rows = stdout.split('\n').filter((line) => line.startsWith('  --'));
      expect(rows.filter((row) => !/^ {2}--[a-z-]+( \S+)? {2,}\S.{8}/.test(row))).toEqual([]);
      expect(rows.map((row) => row.trim().split(' ')[0])).toEqual(expect.arrayContaining(['--lang', '--help']));
    }
  });

  test('tells of a mistake in one line, and ends with 2', async () => {
    const given = name === 'new' ? ['service', 'new-line', '--yes'] : [];
    for (const [mistake, told] of [
      [['--wrong'], '--wrong: die keuze is er niet'],
      [['here', 'there'], 'there: noem maar één map'],
      ...(name === 'check' ? [] : [[['nowhere'], 'In nowhere staat geen map content/'] as const]),
    ] as const) {
      const { code, stdout, stderr } = await runContent([name, '--lang', 'nl', ...given, ...mistake], { cwd });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr.split('\n')).toEqual([expect.stringContaining(told), '']);
    }
  });
});

test.each(['check', 'status', 'verify', 'new'])(
  'content:%s refuses a day that does not exist, at once',
  async (name) => {
    for (const day of ['nonsense', '2026-02-30']) {
      const { code, stderr } = await runContent([name, '--today', day], { cwd });
      expect([code, stderr]).toEqual([2, `--today ${day}: write a day that exists as YYYY-MM-DD\n`]);
    }
  },
);

test.each([
  ['chekc', 'There is no command chekc. Did you mean check?\n'],
  ['constructor', `There is no command constructor. The commands are ${names.join(', ')}.\n`],
  ['', `There is no command without a name. The commands are ${names.join(', ')}.\n`],
])('a command that does not exist (%j) is told in one line', async (name, told) => {
  expect(await runContent([name], { cwd })).toEqual({ code: 2, stdout: '', stderr: told });
});

test('today is the day in Amsterdam, where it is tomorrow while London has an hour to go', async () => {
  const cwd = temporaryFolder(validContent() as Record<string, string>);
  const at = async (now: string) =>
    (await runContent(['verify', '--list'], { cwd, now: () => new Date(now) })).stdout.split('\n')[0];
  expect(await at('2026-11-22T22:59:00Z')).toBe('# Numbers and addresses to check, 2026-11-22');
  expect(await at('2026-11-22T23:00:00Z')).toBe('# Numbers and addresses to check, 2026-11-23');
});

test('a file that cannot be written is one line with its name', async () => {
  const cwd = temporaryFolder(validContent() as Record<string, string>);
  const { code, stderr } = await runContent(['status', '--ics', 'no/where.ics', '--lang', 'nl'], { cwd });
  expect([code, stderr]).toEqual([
    1,
    'no/where.ics: dit is niet te lezen of te schrijven (ENOENT). Kijk of de map er is en of jij er mag schrijven.\n',
  ]);
});
