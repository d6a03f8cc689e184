import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readKeepIssue, readWhole, readWorkflow, workflowFiles } from '../support/workflows';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each(workflowFiles)('%s', (file) => {
  const workflow = readWorkflow(file);

  test('may read, and where it may write that is a job that says what', () => {
    expect(workflow.permissions).toBeDefined();
    expect(Object.values(workflow.permissions ?? {}).filter((right) => right !== 'read')).toEqual([]);
    for (const job of Object.values(workflow.jobs)) {
      const writes = Object.entries(job.permissions ?? {}).filter(([, right]) => right !== 'read');
      const harmless = writes.filter(
        ([what, right]) => ['issues', 'pull-requests'].includes(what) && right === 'write',
      );
      expect(writes).toEqual(harmless);
    }
  });

  test('never runs a stranger’s change with our rights', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    const writes = Object.values(workflow.jobs).some((job) => Object.values(job.permissions ?? {}).includes('write'));
    const triggers = Object.keys(workflow.on).filter((trigger) => /^(pull_request|workflow_run|issue)/.test(trigger));
    if (!writes || triggers.length === 0) return;
    expect(workflow.steps.filter(({ run, uses = '' }) => run !== undefined || uses.startsWith('.'))).toEqual([]);
    // The code comes from the commit that the workflow itself comes from, which is ours.
    const checkouts = workflow.steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    const ours = {
      ref: `\${{ github.workflow_sha }}`,
      'sparse-checkout': '.github/scripts',
      'persist-credentials': false,
    };
    expect(checkouts.map((step) => step.with)).toEqual(checkouts.map(() => ours));
  });

  test('leaves its own code to files that exist and are tested', () => {
    const scripts = workflow.steps.flatMap((step) => (step.with?.script ? [String(step.with.script)] : []));
    for (const script of scripts) {
      const [, file = ''] = /GITHUB_WORKSPACE\}\/(\.github\/scripts\/[\w-]+\.mjs)/.exec(script) ?? [];
      expect(existsSync(file), script).toBe(true);
      expect(script.trim().split('\n').length).toBeLessThanOrEqual(3);
    }
  });

  test('ends every job in time', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test('puts nothing from outside into a command', () => {
    const commands = workflow.steps.map((step) => step.run ?? String(step.with?.script ?? ''));
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });

  test('keeps no token in the clone, and runs the Node that a developer is told to use', () => {
    for (const { uses = '', with: given } of workflow.steps) {
      if (uses.startsWith('actions/checkout@')) expect(given?.['persist-credentials']).toBe(false);
      if (uses.startsWith('actions/setup-node@')) {
        expect(given?.['node-version-file']).toBe('.nvmrc');
      }
    }
  });

  test('calls only scripts that exist', () => {
    const commands = workflow.steps.map(({ run = '' }) => run).join('\n');
    const scripts = [...commands.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? '');
    expect(scripts.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
    const files = commands.match(/(?:scripts|\.ci)\/[\w./-]+/g) ?? [];
    expect(files.filter((name) => !existsSync(name))).toEqual([]);
    // Of the scripts only a few install what they need, and the first that a workflow runs may be another.
    const [first, ...others] = workflow.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    if (scripts.length > 0) expect(first).toBe('npm ci --no-audit --no-fund --loglevel=error');
    expect(others.filter((command) => command.includes('npm ci'))).toEqual([]);
  });

  test('says that nobody has seen it run', () => {
    expect(workflow.text.split('name:')[0]).toContain('not yet run on GitHub');
  });
});

test('every action is ours, or fixed to one commit with its version beside it, the same everywhere', () => {
  const texts = [...workflowFiles.map((file) => readWorkflow(file).text), readKeepIssue().text];
  const used = texts.flatMap((text) => [...text.matchAll(/uses: *(.+)/g)].map(([, name]) => name ?? ''));
  expect(used.length).toBeGreaterThan(10);
  const ours = used.filter((name) => name.startsWith('./'));
  expect(ours.filter((name) => !existsSync(`${name}/action.yml`))).toEqual([]);
  const others = used.filter((name) => !name.startsWith('./'));
  expect(others.filter((name) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(name))).toEqual([]);
  const versions = new Set(others);
  const names = new Set(others.map((name) => name.split('@')[0]));
  expect(versions.size).toBe(names.size);
});

test('a change is checked as anywhere else, and an editor sees the faults of the content at their lines first', () => {
  const commands = readWorkflow('check.yml').steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
  expect(commands).toEqual([
    expect.stringMatching(/^npm ci /),
    'npm run --silent content:check -- --annotations',
    '.ci/run',
    '.ci/run --all',
  ]);
});

test('other sites are asked on a schedule and by hand, never on a change', () => {
  const asking = workflowFiles.filter((file) => readWorkflow(file).text.includes('content:links'));
  expect(asking).toEqual(['links.yml']);
  expect(Object.keys(readWorkflow('links.yml').on).sort()).toEqual(['schedule', 'workflow_dispatch']);
  expect(`${packageJson.scripts.check} ${readFileSync('scripts/check.ts', 'utf8')}`).not.toMatch(
    /content:links|'links'/,
  );
});

test('newer packages and actions are proposed in small numbers, when they are a week old', () => {
  const { updates } = readWhole('.github/dependabot.yml').data as {
    updates: {
      'package-ecosystem': string;
      directories?: string[];
      cooldown: { 'default-days': number };
      groups: object;
      'open-pull-requests-limit': number;
    }[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const update of updates) {
    expect(update.cooldown['default-days']).toBeGreaterThanOrEqual(7);
    expect(update['open-pull-requests-limit']).toBeLessThanOrEqual(5);
    expect(Object.keys(update.groups)).toHaveLength(1);
    expect((update.directories ?? []).filter((folder) => !existsSync(`.${folder}`))).toEqual([]);
  }
});
