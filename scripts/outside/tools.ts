import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../run';
import { writeWhole } from '../write-whole';

/** The judges, at the newest lines that run on Node 20. They are no dependencies of the project: decision 0021. */
export const tools = {
  '@mdn/mdn-http-observatory': '1.4.8',
  csp_evaluator: '1.1.8',
  lighthouse: '12.8.2',
} as const;

export type Tool = keyof typeof tools;

const folder = path.resolve('.cache', 'outside');
const stamp = path.join(folder, 'installed.json');
const wanted = `${JSON.stringify(tools)}\n`;

/** Installs the judges below `.cache/`, when they are not there at these versions. */
export async function installTools(): Promise<void> {
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  // No scripts of packages run here. Optional parts are a database and the like, which a single run needs not.
  const flags = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const packages = Object.entries(tools).map(([name, version]) => `${name}@${version}`);
  console.log(`Installing ${packages.join(', ')} into .cache/outside …`);
  await run('npm', ['install', '--prefix', folder, ...flags, ...packages]);
  // What Observatory's own script would fetch: the list of sites preloaded for HSTS. A site on loopback is not on it.
  const preloaded = path.join(folder, 'node_modules', '@mdn', 'mdn-http-observatory', 'conf', 'hsts-preload.json');
  await writeFile(preloaded, '{}\n');
  await writeWhole(stamp, wanted);
}

/** What a judge exports. The types of its parts that we use stand beside each use. */
export async function loadTool<Exports>(tool: Tool | `${Tool}/${string}`): Promise<Exports> {
  const file = createRequire(path.join(folder, 'package.json')).resolve(tool);
  return import(pathToFileURL(file).href);
}
