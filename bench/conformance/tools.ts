import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOnDemand } from '../on-demand';

/** The packages of Alfa. They must be of one version: with two copies of its model of a page it reports nothing at all. */
const alfa = '0.114.0';

/** The engines beside axe-core, which the project has already. They are no dependencies of the project: decision 0038. */
export const tools = {
  '@siteimprove/alfa-act': alfa,
  '@siteimprove/alfa-device': alfa,
  '@siteimprove/alfa-dom': alfa,
  '@siteimprove/alfa-http': alfa,
  '@siteimprove/alfa-rules': alfa,
  '@siteimprove/alfa-wcag': alfa,
  '@siteimprove/alfa-web': alfa,
  'accessibility-checker-engine': '4.0.34',
  html_codesniffer: '2.5.1',
  'vnu-jar': '26.9.27',
} as const;

const folder = path.resolve('.cache', 'conformance');

/** Installs the engines below `.cache/`, when they are not there at these versions. */
export const installTools = () => installOnDemand(folder, tools);

/** The path of a file of an engine, `package/file`. */
export const toolFile = (file: string) => path.join(folder, 'node_modules', file);

/** The text of a file of an engine. */
export const readTool = (file: string) => readFileSync(toolFile(file), 'utf8');

/** What a file of an engine exports. The types of its parts that we use stand beside each use. */
export const loadTool = <Exports>(file: string): Promise<Exports> => import(pathToFileURL(toolFile(file)).href);
