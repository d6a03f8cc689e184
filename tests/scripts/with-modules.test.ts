import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { startNode } from '../support/child';
import { temporaryFolder, writeFiles } from '../support/temp-dir';

const root = path.join(import.meta.dirname, '../..');
const patient = { timeout: 240_000 };

type Packages = Record<string, { version: string; optional?: boolean }>;

/** Runs a script through `with-modules.mjs`, in a folder where npm only writes down that it was asked. */
async function run(wanted: Packages, present: Packages | undefined, npmEndsWith = 0, below = '.') {
  const cwd = path.join(temporaryFolder(), below);
  writeFiles(cwd, {
    'package-lock.json': JSON.stringify({ packages: { '': { version: '0.1.0' }, ...wanted } }),
    ...(present && { 'node_modules/.package-lock.json': JSON.stringify({ packages: present }) }),
    'hello.ts': 'const words: string[] = process.argv.slice(2); console.log(words.join("+")); process.exit(7);',
    'bin/npm': `#!/bin/sh\necho "$@" > asked\nexit ${npmEndsWith}\n`,
  });
  chmodSync(path.join(cwd, 'bin/npm'), 0o755);
  mkdirSync(path.join(cwd, 'node_modules'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules/tsx'), path.join(cwd, 'node_modules/tsx'));
  const ended = await startNode([path.join(root, 'scripts/with-modules.mjs'), 'hello.ts', 'a', 'b'], {
    cwd,
    env: { PATH: `${path.join(cwd, 'bin')}${path.delimiter}${process.env.PATH}` },
  }).ended;
  const asked = path.join(cwd, 'asked');
  return { ...ended, npm: existsSync(asked) ? readFileSync(asked, 'utf8') : undefined };
}

const zod = { 'node_modules/zod': { version: '4.6.7' } };

test('with everything in place the script runs at once, with its arguments and its exit code', patient, async () => {
  expect(await run(zod, zod)).toEqual({ code: 7, stdout: 'a+b\n', stderr: '', npm: undefined });
});

test.each([
  ['a package is missing', {}],
  ['a package has another version', { 'node_modules/zod': { version: '4.6.6' } }],
  ['nothing was ever installed', undefined],
])('when %s, it is installed first and the script runs then', patient, async (_what, present) => {
  const { code, stdout, npm } = await run(zod, present);
  expect(npm).toMatch(/^(ci|install)\b/);
  expect([code, stdout.trim().split('\n').at(-1)]).toEqual([7, 'a+b']);
});

test('a package for another kind of machine is not missed', patient, async () => {
  const { npm } = await run({ ...zod, 'node_modules/other-machine': { version: '1.0.0', optional: true } }, zod);
  expect(npm).toBeUndefined();
});

test('when packages cannot be installed, one line says so and the script does not run', patient, async () => {
  const { code, stdout, stderr } = await run(zod, {}, 3);
  expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
  expect(stdout).not.toContain('a+b');
});

test.each(['site #1', 'site?', '100% site'])(
  'in a folder "%s" one line says to move it, before anything',
  patient,
  async (below) => {
    const { code, stdout, stderr, npm } = await run(zod, {}, 0, below);
    expect([code, stdout, npm]).toEqual([1, '', undefined]);
    expect(stderr).toMatch(new RegExp(`^The project is in ".*/${below.replace('?', '\\?')}"\\. Move it .*\n$`));
  },
);

test.each(['Mijn site [kopie] é & co (2)', "d'r site", 'a+b@c;d'])(
  'a folder "%s" is as good as any',
  patient,
  async (below) => {
    expect((await run(zod, zod, 0, below)).stdout).toBe('a+b\n');
  },
);
