import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runContent } from '../../support/commands';
import { temporaryFolder } from '../../support/temp-dir';
import { validContent } from '../check/fixture';

/**
 * A service with a website, and the command in it with a stand-in for the network: the name of the host says how it answers, and who
 * asks for what is remembered.
 */
function project(address = 'https://fine.example/') {
  const cwd = temporaryFolder(
    Object.fromEntries(
      Object.entries(validContent())
        .filter(([file]) => file.startsWith('content/services/talk-line/'))
        .map(([file, text]) => [file, String(text).replaceAll('https://talk.example', address)]),
    ),
  );
  const requests: string[] = [];
  const fetch = async (asked: string, { headers }: RequestInit) => {
    requests.push(`${asked} ${new Headers(headers).get('user-agent')}`);
    return new Response('page', { status: new URL(asked).hostname.startsWith('gone') ? 404 : 200 });
  };
  return { cwd, requests, run: (...given: string[]) => runContent(['links', ...given], { cwd, fetch }) };
}

test('when all links work the command says so, tells sites who asks, and does not ask again the same day', async () => {
  const { requests, run } = project();
  expect(await run()).toEqual({
    code: 0,
    stdout: 'All links work.\n\nlinks: 1 address, 1 in order, 1 asked for now\n',
    stderr: '',
  });
  expect(requests).toEqual([expect.stringMatching(/^https:\/\/fine\.example\/ \S+ \(\+https:\/\/\S+\/\)$/)]);
  expect((await run('--lang', 'nl')).stdout).toContain('0 nu opgevraagd');
  expect(requests).toHaveLength(1);
  expect((await run('--fresh')).stdout).toContain('1 asked for now');
  expect(requests).toHaveLength(2);
});

test('a page that is gone ends the command with 1, and stands in the report, whole and alone in its folder', async () => {
  const { cwd, run } = project('https://gone.example/chat');
  const { code, stdout } = await run('--report', 'reports/links.md');
  expect([code, stdout.split('\n')[0]]).toEqual([1, 'Gone (1)']);
  expect(readFileSync(path.join(cwd, 'reports/links.md'), 'utf8')).toContain('- `https://gone.example/chat`');
  expect(readdirSync(path.join(cwd, 'reports'))).toEqual(['links.md']);
  expect(readdirSync(path.join(cwd, '.cache'))).toEqual(['links.json']);
});

test('a broken cache costs one line, and nothing else', async () => {
  const { cwd, requests, run } = project();
  await run();
  writeFileSync(path.join(cwd, '.cache/links.json'), '{"half');
  const { code, stderr } = await run('--json');
  expect([code, stderr]).toEqual([0, '.cache/links.json cannot be read. Everything is asked for again.\n']);
  expect(requests).toHaveLength(2);
});

test('a file that cannot be read is not passed over in silence', async () => {
  const { cwd, run } = project();
  writeFileSync(path.join(cwd, 'content/services/talk-line/service.yaml'), 'a: [');
  const { code, stderr } = await run();
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Note: 1 problem in content\/ .*\n$/);
});

test('with --json there is JSON and nothing else', async () => {
  const { stdout } = await project().run('--json');
  expect(JSON.parse(stdout)).toMatchObject([{ address: 'https://fine.example/', kind: 'works' }]);
});
