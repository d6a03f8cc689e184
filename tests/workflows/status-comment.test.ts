import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { findTable, writeComment } from '../../.github/scripts/status-comment.mjs';
import { temporaryFolder } from '../support/temp-dir';

const core = () => ({ notice: vi.fn(), setFailed: vi.fn(), setOutput: vi.fn() });
const repo = { owner: 'centre', repo: 'site' };

const run = { id: 5, head_sha: 'abc', head_branch: 'change', head_repository: { id: 9, owner: { login: 'someone' } } };
const pull = { number: 12, head: { sha: 'abc', repo: { id: 9 } } };
const artifact = { id: 77, name: 'status', size_in_bytes: 3_000 };

async function findWith(pulls: unknown[], artifacts: unknown[]) {
  const said = core();
  const list = vi.fn(async () => ({ data: pulls }));
  const listWorkflowRunArtifacts = vi.fn(async () => ({ data: { artifacts } }));
  const github = { rest: { pulls: { list }, actions: { listWorkflowRunArtifacts } } };
  await findTable({ github, context: { repo, payload: { workflow_run: run } }, core: said });
  return { said, list };
}

test('the pull request is the open one of the commit that was looked at, also from a fork', async () => {
  const { said, list } = await findWith([pull], [artifact, { id: 78, name: 'other', size_in_bytes: 1 }]);
  expect(list).toHaveBeenCalledWith({ ...repo, state: 'open', head: 'someone:change' });
  expect(said.setOutput.mock.calls).toEqual([
    ['number', 12],
    ['artifact', 77],
  ]);
});

test.each([
  ['no pull request', [], [artifact]],
  ['a newer commit', [{ ...pull, head: { ...pull.head, sha: 'def' } }], [artifact]],
  ['another repository', [{ ...pull, head: { ...pull.head, repo: { id: 8 } } }], [artifact]],
  ['a repository that is gone', [{ ...pull, head: { ...pull.head, repo: null } }], [artifact]],
  ['two pull requests', [pull, { ...pull, number: 13 }], [artifact]],
  ['no table', [pull], []],
  ['two tables', [pull], [artifact, { ...artifact, id: 78 }]],
  ['a huge table', [pull], [{ ...artifact, size_in_bytes: 9_000_000 }]],
])('with %s nothing is written', async (_what, pulls, artifacts) => {
  const { said } = await findWith(pulls, artifacts);
  expect(said.setOutput).not.toHaveBeenCalled();
});

async function writeWith(table: string, comments: unknown[] = [], more: Record<string, string> = {}) {
  const said = core();
  const createComment = vi.fn();
  const updateComment = vi.fn();
  const folder = temporaryFolder({ 'status.md': table, ...more });
  const github = {
    paginate: async () => comments,
    rest: { issues: { listComments: {}, createComment, updateComment } },
  };
  await writeComment({ github, context: { repo }, core: said }, { folder, number: 12 });
  return { said, created: createComment.mock.calls, updated: updateComment.mock.calls };
}

test('the table becomes one comment, and the next table takes its place', async () => {
  const table = '| text | state |\n| --- | --- |\n| `content/pages/about/en.mdx` | behind |\n';
  const { created } = await writeWith(table);
  const { body } = created[0]?.[0] ?? {};
  expect(created[0]?.[0]).toMatchObject({ ...repo, issue_number: 12 });
  expect(body).toContain(table);
  const ours = { id: 3, user: { login: 'github-actions[bot]' }, body };
  const stranger = { id: 2, user: { login: 'someone' }, body };
  const next = await writeWith('new', [stranger, { id: 1, user: null }, ours]);
  expect(next.created).toEqual([]);
  expect(next.updated).toEqual([[{ ...repo, comment_id: 3, body: expect.stringMatching(/new$/) }]]);
});

test('nothing in the table can call somebody, link somewhere, show a picture or be HTML', async () => {
  const { created } = await writeWith(
    '@everyone [x](https://a.example) ![x](y) <img src=x> [r]: https://b.example\nwww.c.example <!-- x',
  );
  const table = created[0]?.[0].body.split('\n').slice(1).join('\n');
  expect(table).not.toMatch(/@\w|\]\(|\]:|:\/\/|<[\w!/?]|www\./);
});

test('anything but one small file is refused', async () => {
  expect((await writeWith('table', [], { 'more.md': 'x' })).said.setFailed).toHaveBeenCalled();
  const big = await writeWith('x'.repeat(500_001));
  expect([big.said.setFailed.mock.calls.length, big.created]).toEqual([1, []]);
  const cut = await writeWith('x'.repeat(400_000));
  expect(cut.created[0]?.[0].body.length).toBeLessThan(65_536);
});

test('a link to another file is refused', async () => {
  const said = core();
  const folder = temporaryFolder();
  symlinkSync(path.resolve('package.json'), path.join(folder, 'status.md'));
  await writeComment({ github: {}, context: { repo }, core: said }, { folder, number: 12 });
  expect(said.setFailed).toHaveBeenCalled();
});
