import { lstatSync, readdirSync, readFileSync } from 'node:fs';

// What status-comment.yml does. It may write, so it believes nothing of the change that the table is about.

/**
 * Finds the one open pull request whose newest commit the run looked at, and the artifact with its table. Without them
 * nothing is set, so that nothing is written. What it is given is what actions/github-script gives.
 */
export async function findTable({ github, context, core }) {
  const run = context.payload.workflow_run;
  const { data: open } = await github.rest.pulls.list({
    ...context.repo,
    state: 'open',
    head: `${run.head_repository.owner.login}:${run.head_branch}`,
  });
  const pulls = open.filter(({ head }) => head.sha === run.head_sha && head.repo?.id === run.head_repository.id);
  if (pulls.length !== 1) return core.notice('This commit is not the newest of one open pull request.');
  const { data } = await github.rest.actions.listWorkflowRunArtifacts({ ...context.repo, run_id: run.id });
  const tables = data.artifacts.filter(({ name }) => name === 'status');
  if (tables.length !== 1) return core.setFailed(`There are ${tables.length} artifacts called status.`);
  if (tables[0].size_in_bytes > 100_000) return core.setFailed('The table is too big.');
  core.setOutput('number', pulls[0].number);
  core.setOutput('artifact', tables[0].id);
}

/** The first line of our comment, by which we find it again. */
const mark = '<!-- status of translations and reviews -->';

/**
 * Shows the table as one comment on a pull request, in place of an earlier one: `folder` holds status.md and nothing
 * else, `number` is that of the pull request.
 */
export async function writeComment({ github, context, core }, { folder, number: issue_number }) {
  const file = `${folder}/status.md`;
  const only = readdirSync(folder).join() === 'status.md' ? lstatSync(file) : undefined;
  if (!only?.isFile() || only.size > 500_000) return core.setFailed('This is not one small table.');
  const body = `${mark}\n${disarmed(readFileSync(file, 'utf8')).slice(0, 60_000)}`;
  const comments = await github.paginate(github.rest.issues.listComments, { ...context.repo, issue_number });
  const ours = comments.find((one) => one.user?.login === 'github-actions[bot]' && one.body?.startsWith(mark));
  if (ours) await github.rest.issues.updateComment({ ...context.repo, comment_id: ours.id, body });
  else await github.rest.issues.createComment({ ...context.repo, issue_number, body });
}

/** A table stays a table; names, links, pictures and HTML in it become plain text. */
function disarmed(table) {
  return table
    .replaceAll('<', '<\u200B')
    .replaceAll('@', '@\u200B')
    .replaceAll('](', ']\u200B(')
    .replaceAll(']:', ']\u200B:')
    .replaceAll('://', ':\u200B//')
    .replaceAll(/\bwww\./gi, 'www\u200B.');
}
