import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startScript } from '../../support/child';
import { type Files, inFolder, swap, validContent } from './fixture';

const service = 'content/services/helpwanted/service.yaml';

/** Valid content with one problem. */
function contentWithFault(): Files {
  const files = validContent();
  swap(files, service, '"020-261 52 75"', '0800');
  return files;
}

const check = (root: string, commandArguments: string[] = [], environment: Record<string, string> = {}) =>
  startScript('content-check.ts', { cwd: root, env: { LC_ALL: '', LANG: '', ...environment } }, [
    '--today',
    '2026-11-22',
    ...commandArguments,
  ]);

test('content that is right ends with 0 and one line', async () => {
  const { code, stdout } = await inFolder(validContent(), (root) => check(root).ended);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Content: \d+ documents, 0 problems\.\n$/);
});

test('a problem ends with 1, in the language that was asked for or that of the computer', async () => {
  await inFolder(contentWithFault(), async (root) => {
    const asked = await check(root, ['--lang', 'nl']).ended;
    const own = await check(root, [], { LANG: 'nl_NL.UTF-8' }).ended;
    const other = await check(root, [], { LC_ALL: 'fr_FR.UTF-8', LANG: 'nl_NL.UTF-8' }).ended;
    expect(asked.code).toBe(1);
    expect(asked.stdout).toContain(`${service}:23:12  channels[0].value\n  Hier hoort tekst tussen aanhalingstekens`);
    expect(asked.stdout).toContain('    23 |     value: 0800\n       |            ^\n');
    expect(asked.stdout).toMatch(/Inhoud: \d+ documenten, 1 probleem\.\n$/);
    expect(own.stdout).toBe(asked.stdout);
    expect(other.stdout).toMatch(/Content: \d+ documents, 1 problem\.\n$/);
  });
});

test('--json gives JSON and nothing else', async () => {
  await inFolder(contentWithFault(), async (root) => {
    const { code, stdout, stderr } = await check(root, ['--json']).ended;
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject([{ file: service, line: 23, column: 12, code: 'wrong-type' }]);
  });
  const { code, stdout } = await inFolder(validContent(), (root) => check(root, ['--json']).ended);
  expect({ code, stdout: JSON.parse(stdout) }).toEqual({ code: 0, stdout: [] });
});

test('--annotations gives a remark for GitHub per problem', async () => {
  const { code, stdout } = await inFolder(contentWithFault(), (root) => check(root, ['--annotations']).ended);
  expect(code).toBe(1);
  expect(stdout).toContain(`::error file=${service},line=23,col=12,title=`);
});

test('--help tells what the command can do, in the language of the editor', async () => {
  const { code, stdout } = await inFolder({}, (root) => check(root, ['--help', '--lang', 'nl']).ended);
  expect(code).toBe(0);
  for (const flag of ['--lang', '--watch', '--json', '--annotations', '--today']) expect(stdout).toContain(flag);
  expect(stdout).toContain('Kijkt alles in content/ na');
});

test.each([
  [['--jsn'], '--jsn'],
  [['--lang', 'fr'], '--lang fr'],
  [['--lang'], '--lang'],
  [['--today', 'yesterday'], '--today yesterday'],
  [['--json', '--watch'], '--watch, --json'],
  [['here', 'there'], 'there'],
])('a command that is not right (%j) gets one clear line and checks nothing', async (wrong, told) => {
  const { code, stdout, stderr } = await inFolder(validContent(), (root) => check(root, wrong).ended);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(told);
});

test('--watch checks again when a file changes', async () => {
  await inFolder(contentWithFault(), async (root) => {
    const watching = check(root, ['--watch']);
    let said = '';
    const saying = (words: string) =>
      new Promise<void>((resolve) => {
        watching.stdout?.on('data', (text) => {
          said += text;
          if (said.includes(words)) resolve();
        });
      });
    await saying('1 problem.');
    const changed = saying('0 problems.');
    await writeFile(join(root, service), String(validContent()[service]));
    await changed;
    const gone = saying('is missing.');
    await rm(join(root, 'content/nodes/helpline/en.mdx'));
    await gone;
    expect(watching.exitCode).toBeNull();
  });
});
