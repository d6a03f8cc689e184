import { origin } from '@/site/origin';
import { writeServerFiles } from '../deploy/server-files';
import { finish } from '../finish';
import { run } from '../run';
import { forgetBuild, isBuilt, rememberBuild } from './manifest';

/** The steps from content to `out/`, in order; each needs the one before. */
const steps: [name: string, step: () => Promise<void>][] = [
  ['content check', () => run('node', ['--import', 'tsx', 'scripts/content-check.ts'])],
  ['content', () => run('npx', ['contentlayer2', 'build'])],
  // In a process of its own: it reads what the step before has just compiled.
  ['islands', () => run('node', ['--import', 'tsx', 'scripts/islands.ts'])],
  ['pages', () => run('npx', ['next', 'build'])],
  ['finish', () => finish('out')],
  ['settings of servers', () => writeServerFiles('out', origin)],
];

/**
 * Builds the site into `out/`. A failed build leaves no `out/`: nothing half made can be served or published.
 *
 * @throws Error that names the step that failed
 */
export async function build(): Promise<void> {
  await forgetBuild();
  for (const [name, step] of steps) {
    try {
      await step();
    } catch (error) {
      await forgetBuild();
      throw new Error(`The build stopped at "${name}". ${error instanceof Error ? error.message : error}`);
    }
  }
  await rememberBuild();
}

/** Builds only when something changed since the last build. */
export async function buildIfStale(): Promise<void> {
  if (await isBuilt()) return;
  console.log('Building the site …');
  await build();
}
