import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeBuiltSite } from '../servers/release';
import { readWorkflow } from '../support/workflows';

test('a merge is on the site within minutes: no test is waited for, and no release is broken off', () => {
  const { on, jobs, text } = readWorkflow('release.yml');
  expect(on).toMatchObject({ push: { branches: ['main'] } });
  expect(Object.keys(on).sort()).toEqual(['push', 'schedule', 'workflow_dispatch']);
  expect(Object.keys(jobs)).toEqual(['release']);
  expect(text).not.toContain('cancel-in-progress: true');
});

test('what is released was judged, built for visitors, and sent last; only sending knows the key', () => {
  const { steps } = readWorkflow('release.yml');
  const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
  expect(commands).toEqual([
    expect.stringMatching(/^npm ci /),
    'npm run --silent content:check -- --annotations',
    'npm run --silent content:spelling',
    'npm run build -- --publish',
    'deploy/send.sh out',
  ]);
  const secret = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
  expect(secret.map(({ run }) => run)).toEqual(['deploy/send.sh out']);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'release-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Sends a built site as the workflow does, to a server that `ssh` stands in for. */
function send(ssh: string) {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(
    path.join(bin, 'ssh'),
    `#!/bin/sh\nprintf '%s\\n' "$@" >"$SAID"\nwhile [ "$1" != -i ]; do shift; done\ncat "$2" >>"$SAID"\n${ssh}\n`,
  );
  chmodSync(path.join(bin, 'ssh'), 0o755);
  const said = path.join(folder, 'said');
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    TMPDIR: folder,
    SAID: said,
    DEPLOY_TO: 'site@example.org',
    DEPLOY_HOST_KEY: 'example.org ssh-ed25519 AAAA',
    DEPLOY_KEY: 'the key',
  };
  execFileSync(path.resolve('deploy', 'send.sh'), [path.join(folder, 'built')], { env, stdio: 'pipe' });
  return readFileSync(said, 'utf8');
}

test('a built site that is sent is the one that is served, and the key does not stay behind', async () => {
  await writeBuiltSite(path.join(folder, 'built'), 'one');
  const said = send(`exec deploy/receive.sh "${folder}/site"`);
  expect(said).toContain('StrictHostKeyChecking=yes');
  expect(said).toMatch(/^site@example\.org\nthe key$/m);
  const served = path.join(folder, 'site', 'current');
  expect(readFileSync(path.join(served, 'index.html'), 'utf8')).toContain('one');
  expect(existsSync(path.join(served, '.server', 'root.nginx.conf'))).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith('tmp.'))).toEqual([]);
});

test('a site with a link in it is not released', async () => {
  await writeBuiltSite(path.join(folder, 'built'), 'one');
  symlinkSync('/etc/hostname', path.join(folder, 'built', 'linked.html'));
  expect(() => send(`exec deploy/receive.sh "${folder}/site"`)).toThrow('files and folders');
  expect(existsSync(path.join(folder, 'site', 'current'))).toBe(false);
});

test('a site that arrives in half is not released', async () => {
  await writeBuiltSite(path.join(folder, 'built'), 'one');
  expect(() => send(`head -c 300 | deploy/receive.sh "${folder}/site"`)).toThrow();
  expect(existsSync(path.join(folder, 'site', 'current'))).toBe(false);
});
