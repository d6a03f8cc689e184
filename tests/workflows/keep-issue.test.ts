import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temp-dir';
import { readKeepIssue } from '../support/workflows';

/** Runs the script of the action with a stand-in for gh, which knows one open issue or none. */
function keepIssue({ open, known, body = 'the report' }: { open: string; known?: number; body?: string }) {
  const [step] = readKeepIssue().steps;
  const cwd = temporaryFolder({
    'report.md': body,
    'bin/gh': `#!/bin/bash
if [ "$2" = list ]; then echo '${known ?? ''}'; exit; fi
printf '%s ' "$@" >> asked; echo >> asked
`,
  });
  chmodSync(path.join(cwd, 'bin/gh'), 0o755);
  const { status, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? 'exit 9'], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${path.join(cwd, 'bin')}${path.delimiter}${process.env.PATH}`,
      RUNNER_TEMP: cwd,
      TITLE: 'Links; $(touch owned)',
      BODY_FILE: 'report.md',
      OPEN: open,
    },
  });
  expect([status, stderr, existsSync(path.join(cwd, 'owned'))]).toEqual([0, '', false]);
  const asked = path.join(cwd, 'asked');
  return {
    asked: existsSync(asked) ? readFileSync(asked, 'utf8').replaceAll(cwd, '').trim().split(/ ?\n/) : [],
    body: readFileSync(path.join(cwd, 'issue.md')),
  };
}

test('the first time that something is wrong an issue is opened', () => {
  expect(keepIssue({ open: 'true' }).asked).toEqual([
    'issue create --title Links; $(touch owned) --body-file /issue.md',
  ]);
});

test('the next time the same issue is written anew', () => {
  expect(keepIssue({ open: 'true', known: 7 }).asked).toEqual(['issue edit 7 --body-file /issue.md']);
});

test('when nothing is wrong any more the issue says so and is closed', () => {
  expect(keepIssue({ open: 'false', known: 7 }).asked).toEqual(['issue edit 7 --body-file /issue.md', 'issue close 7']);
});

test('when nothing is wrong and nothing was, nothing happens', () => {
  expect(keepIssue({ open: 'false' }).asked).toEqual([]);
});

test('a report that GitHub would refuse is cut, between two letters, and shows that', () => {
  const { body } = keepIssue({ open: 'true', body: `é${'é'.repeat(40_000)}` });
  expect(new TextDecoder('utf-8', { fatal: true }).decode(body)).toMatch(/^é{29999}é?\n\n…\n$/);
  const odd = keepIssue({ open: 'true', body: `x${'é'.repeat(40_000)}` }).body;
  expect(new TextDecoder('utf-8', { fatal: true }).decode(odd)).toMatch(/^xé{29999}\n\n…\n$/);
  expect(keepIssue({ open: 'true' }).body.toString()).toBe('the report');
});
