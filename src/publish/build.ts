import { run } from '@/machine/run';
import { keepAddresses } from './address-list';
import { codeHash } from './code-hash';
import { keepEditions } from './edition-list';
import { makeFiles } from './files';
import { finish } from './finish';
import { compressSite } from './finish/compress';
import { forgetBuild, isBuilt, rememberBuild } from './manifest';
import { refuseStrangers } from './published';
import { writeMoved, writeServerFiles } from './server-files';
import { refuseSettings } from './settings';
import { writeSharePictures } from './share-pictures';
import { writeSiteFiles } from './site-files';

/** More room for new objects: both steps drop millions at once, and clearing up costs a seventh of their time. */
const roomy = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim() };

/** What of this build stands in the list of pages and beside them; imported when the content is there. */
const builtSite = () => import('./built-site');

/** The steps from content to `out/`, in order; each needs the one before. */
export const steps: [name: string, step: () => Promise<void>][] = [
  ['content check', () => run('node', ['scripts/content.mjs', 'check'])],
  ['files', () => makeFiles()],
  // It looks for the content where PWD says, which need not be where this runs.
  ['content', () => run('node', ['node_modules/contentlayer2/bin/cli.cjs', 'build'], { ...roomy, PWD: process.cwd() })],
  // In a process of its own: it reads what the step before has just compiled.
  ['islands', () => run('node', ['--import', 'tsx', 'src/publish/islands-step.ts'])],
  [
    'pages',
    async () => run('node', ['node_modules/next/dist/bin/next', 'build'], { ...roomy, CODE_HASH: await codeHash() }),
  ],
  ['finish', () => finish('out')],
  ['data', async () => writeSiteFiles('out', (await builtSite()).files)],
  ['pictures', async () => writeSharePictures('out', (await builtSite()).pictures, '.cache/pictures')],
  ['compression', () => compressSite('out', '.cache/compressed')],
  ['moved addresses', async () => writeMoved('out', (await builtSite()).moved)],
  ['settings of servers', async () => writeServerFiles('out', (await import('@/lib/origin')).origin)],
  ['what is published', async () => refuseStrangers('out', (await builtSite()).published)],
];

/**
 * Builds the site into `out/`. A failed build leaves no `out/`: nothing half made can be served or published. New
 * addresses and editions are kept in their lists, but not by a build for visitors: it runs where nobody commits.
 *
 * @throws Error that names the step that failed, or the setting that would make one fail
 */
export async function build({ isToPublish = false } = {}): Promise<void> {
  await refuseSettings(process.env);
  await forgetBuild();
  for (const [name, step] of steps) {
    try {
      await step();
    } catch (error) {
      await forgetBuild();
      throw new Error(`The build stopped at "${name}". ${error instanceof Error ? error.message : error}`);
    }
  }
  // Before the build is remembered: no page changes when the list gets the editions that it has now.
  if (!isToPublish) await keepEditions((await builtSite()).editions);
  await rememberBuild();
  if (!isToPublish) await keepAddresses((await builtSite()).addresses);
}

/** Builds only when something changed since the last build. */
export async function buildIfStale(options?: Parameters<typeof build>[0]): Promise<void> {
  if (await isBuilt()) return;
  console.log('Building the site …');
  await build(options);
}
