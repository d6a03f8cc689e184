import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { startNode } from '../../support/child';
import { temporaryFolder } from '../../support/temp-dir';
import { validContent } from '../check/fixture';

const root = path.join(import.meta.dirname, '../..');
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The fixture, with a stand-in for the network: the host says how it answers, and every request is written down. */
function project(address = 'https://fine.example/') {
  const files = Object.fromEntries(
    Object.entries(validContent()).map(([file, text]) => [
      file,
      String(text).replaceAll('https://talk.example', address),
    ]),
  );
  return temporaryFolder({
    ...files,
    'network.mjs': `import { appendFileSync } from 'node:fs';
      globalThis.fetch = async (address, { headers }) => {
        appendFileSync('requests', address + ' ' + headers['user-agent'] + '\\n');
        return new Response('page', { status: new URL(address).hostname.startsWith('gone') ? 404 : 200 });
      };`,
  });
}

const run = (cwd: string, ...words: string[]) =>
  startNode(
    [
      '--import',
      tsx,
      '--import',
      pathToFileURL(path.join(cwd, 'network.mjs')).href,
      path.join(root, 'src/editors/commands/links.ts'),
      ...words,
    ],
    {
      cwd,
      env: { TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json'), SITE_ORIGIN: 'https://site.example', LC_ALL: 'C' },
    },
  ).ended;
const requests = (cwd: string) =>
  existsSync(path.join(cwd, 'requests')) ? readFileSync(path.join(cwd, 'requests'), 'utf8').trim().split('\n') : [];

test('when all links work the command says so, tells sites who asks, and does not ask again the same day', async () => {
  const cwd = project();
  expect(await run(cwd)).toEqual({
    code: 0,
    stdout: 'All links work.\n\nlinks: 1 address, 1 in order, 1 asked for now\n',
    stderr: '',
  });
  expect(requests(cwd)).toEqual([
    expect.stringMatching(/^https:\/\/fine\.example\/ \S+ \(\+https:\/\/site\.example\/\)$/),
  ]);
  expect((await run(cwd, '--lang', 'nl')).stdout).toContain('0 nu opgevraagd');
  expect(requests(cwd)).toHaveLength(1);
  expect((await run(cwd, '--fresh')).stdout).toContain('1 asked for now');
  expect(requests(cwd)).toHaveLength(2);
});

test('a page that is gone ends the command with 1, and stands in the report, whole and alone in its folder', async () => {
  const cwd = project('https://gone.example/chat');
  const { code, stdout } = await run(cwd, '--report', 'reports/links.md');
  expect([code, stdout.split('\n')[0]]).toEqual([1, 'Gone (1)']);
  expect(readFileSync(path.join(cwd, 'reports/links.md'), 'utf8')).toContain('- `https://gone.example/chat`');
  expect(readdirSync(path.join(cwd, 'reports'))).toEqual(['links.md']);
  expect(readdirSync(path.join(cwd, '.cache'))).toEqual(['links.json']);
});

test('a broken cache costs one line, and nothing else', async () => {
  const cwd = project();
  await run(cwd);
  writeFileSync(path.join(cwd, '.cache/links.json'), '{"half');
  const { code, stderr } = await run(cwd, '--json');
  expect([code, stderr]).toEqual([0, '.cache/links.json cannot be read. Everything is asked for again.\n']);
  expect(requests(cwd)).toHaveLength(2);
});

test('a file that cannot be read is not passed over in silence', async () => {
  const cwd = project();
  writeFileSync(path.join(cwd, 'content/services/talk-line/service.yaml'), 'a: [');
  const { code, stderr } = await run(cwd);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Note: 1 problem in content\/ .*\n$/);
});

test('with --json there is JSON and nothing else', async () => {
  const { stdout } = await run(project(), '--json');
  expect(JSON.parse(stdout)).toMatchObject([{ address: 'https://fine.example/', kind: 'works' }]);
});

test.each([['--frsh'], ['--lang', 'de']])(
  'a mistake on the command line (%s %s) is one line, exit code 2, and no request',
  async (...words) => {
    const cwd = project();
    const { code, stderr } = await run(cwd, ...words);
    expect([code, stderr.trim().split('\n').length, requests(cwd)]).toEqual([2, 1, []]);
  },
);
