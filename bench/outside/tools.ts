import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOnDemand } from '../on-demand';

/** The judges, at the newest lines that run on Node 20. They are no dependencies of the project: decision 0021. */
export const tools = {
  '@mdn/mdn-http-observatory': '1.4.8',
  csp_evaluator: '1.1.8',
  lighthouse: '12.8.2',
} as const;

export type Tool = keyof typeof tools;

const folder = path.resolve('.cache', 'outside');
/** Installs the judges below `.cache/`, when they are not there at these versions. */
export async function installTools(): Promise<void> {
  // Their optional parts are a database and the like, which a single run needs not.
  await installOnDemand(folder, tools, ['--omit=optional']);
  // What Observatory's own script would fetch: the list of sites preloaded for HSTS. A site on loopback is not on it.
  const preloaded = path.join(folder, 'node_modules', '@mdn', 'mdn-http-observatory', 'conf', 'hsts-preload.json');
  await writeFile(preloaded, '{}\n');
}

/** What a judge exports. The types of its parts that we use stand beside each use. */
export async function loadTool<Exports>(tool: Tool | `${Tool}/${string}`): Promise<Exports> {
  const file = createRequire(path.join(folder, 'package.json')).resolve(tool);
  return import(pathToFileURL(file).href);
}
