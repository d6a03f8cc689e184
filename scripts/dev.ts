import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { createRequire } from 'node:module';
import { main, quietEnvironment, run } from './run';

/** How long after the last change in content/ we look again, in milliseconds: editors save several files at once. */
const pause = 200;

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
  await run('node', ['--import', 'tsx', 'scripts/content-check.ts']);
  await run('npx', ['contentlayer2', 'build']);
  await bundleIslands();
}

/** In a process of its own: the search is in it, which reads what has just been compiled. */
const bundleIslands = () => run('node', ['--import', 'tsx', 'scripts/islands.ts']);

/** Refreshes on every new, edited or deleted file in a folder, one refresh at a time. */
function watchFolder(folder: string, refresh: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(refresh);
    }, pause);
  });
}

/** Content and Next together; on Ctrl+C, or when Next ends, both end. */
main(async () => {
  await compileContent();
  watchFolder('content', refreshContent);
  for (const folder of ['src/islands', 'src/lib', 'messages']) watchFolder(folder, refreshIslands);
  // Not through npx: a signal must reach Next itself.
  const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const next = spawn(process.execPath, [nextCommand, 'dev'], { stdio: 'inherit', env: quietEnvironment });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => next.kill(signal));
  next.once('exit', (code) => process.exit(code ?? 0));
});
