import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

/** A step of a workflow, as far as the tests look at it. */
export type Step = {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
};

/** A workflow, as far as the tests look at it. */
export type Workflow = {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
};

const folder = path.join('.github', 'workflows');

/** The names of all workflow files. */
export const workflowFiles = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file));

/** Reads YAML of which nothing may be wrong, warnings included. */
export function readWhole(file: string): { text: string; data: unknown } {
  const text = readFileSync(file, 'utf8');
  const document = parseDocument(text);
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw fault;
  return { text, data: document.toJS() };
}

/** Reads a workflow. */
export function readWorkflow(file: string): Workflow & { text: string; steps: Step[] } {
  const { text, data } = readWhole(path.join(folder, file));
  const workflow = data as Workflow;
  return { ...workflow, text, steps: Object.values(workflow.jobs).flatMap((job) => job.steps) };
}

/** The steps of our own action that keeps one issue. */
export function readKeepIssue(): { text: string; steps: Step[] } {
  const { text, data } = readWhole(path.join('.github', 'actions', 'keep-issue', 'action.yml'));
  return { text, steps: (data as { runs: { steps: Step[] } }).runs.steps };
}
