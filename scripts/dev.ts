import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { main, quietEnvironment, run } from '@/machine/run';
import { watchFolder } from '@/machine/watch';
import { writeProblems } from '@/publish/problems';
import { refuseSettings } from '@/publish/settings';

/** Where the browser code goes. */
const islands = 'public/islands';

/** Checks the content and, only when nothing is wrong with it, compiles it; `next dev` then shows it by itself. */
async function refreshContent(): Promise<void> {
  try {
    await compileContent();
  } catch {
    console.log('The pages stay as they were until the content is mended.');
  }
}

/** Bundles the browser code again; esbuild has told what is wrong with it. */
async function refreshIslands(): Promise<void> {
  await bundleIslands().catch(() => console.log('The browser code stays as it was until it is mended.'));
}

async function compileContent(): Promise<void> {
  await checkContent();
  await run('npx', ['contentlayer2', 'build']);
  await bundleIslands();
}

/**
 * Checks the content in a process of its own, so that changed rules count too. What it says comes on this terminal, and
 * when something is wrong, in the browser as well.
 *
 * @throws Error when something is wrong
 */
async function checkContent(): Promise<void> {
  const check = spawn(process.execPath, ['--import', 'tsx', 'scripts/content.ts', 'check'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  check.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    process.stdout.write(text);
  });
  const [code] = await once(check, 'close');
  await writeProblems(islands, code === 0 ? '' : said || 'The content could not be checked: see the terminal.');
  if (code !== 0) throw new Error('The content has problems: see above.');
}

/** In a process of its own: the search is in it, which reads what has just been compiled. */
const bundleIslands = () => run('node', ['--import', 'tsx', 'src/publish/islands-step.ts', '--development']);

/** Content and Next together; on Ctrl+C, or when Next ends, both end. */
main(async () => {
  await refuseSettings(process.env);
  await compileContent();
  watchFolder('content', refreshContent);
  for (const folder of ['src/islands', 'src/lib', 'messages']) watchFolder(folder, refreshIslands);
  // Not through npx: a signal must reach Next itself.
  const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const next = spawn(process.execPath, [nextCommand, 'dev'], { stdio: 'inherit', env: quietEnvironment });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => next.kill(signal));
  next.once('exit', (code) => process.exit(code ?? 0));
});
