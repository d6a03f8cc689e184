import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

type Options = { cwd: string; env?: Record<string, string> };

/** What a program said and how it ended. */
export type Ended = { code: number | null; stdout: string; stderr: string };

/** Starts Node in a folder of a test; it is stopped when the test ends. */
export function startNode(nodeArguments: string[], { cwd, env }: Options): ChildProcess & { ended: Promise<Ended> } {
  const child = spawn(process.execPath, nodeArguments, { cwd, env: { ...process.env, ...env } });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  return Object.assign(child, { ended });
}

/** Starts a script of the project as if the folder were the project. */
export function startScript(script: string, { cwd, env }: Options, flags: readonly string[] = []) {
  const reader = script.endsWith('.mjs') ? [] : ['--import', tsx];
  return startNode([...reader, path.join(root, 'scripts', script), ...flags], {
    cwd,
    env: { TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json'), ...env },
  });
}
