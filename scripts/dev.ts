import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { generateDotpkg, getConfig, runMain } from 'contentlayer2/core';
import { check } from '@/editors/commands/check';
import { main, quietEnvironment, run } from '@/machine/run';
import { watchFolder } from '@/machine/watch';
import { copyContent } from '@/publish/content-copy';
import { makeFiles } from '@/publish/files';
import { writeProblems } from '@/publish/problems';
import { refuseSettings } from '@/publish/settings';

// What has read the content stays, and Next stays: to start them anew would take longer than all the rest.

/** Where the browser code goes. */
const islands = 'public/islands';

type Answer = { code: number; said: string };

/**
 * The process that reads the content, and keeps what it has read. Asked by any message, it checks, compiles when nothing
 * is wrong, and answers with what the check says.
 */
async function readContent(): Promise<void> {
  const compile = runMain({ tracingServiceName: 'content', verbose: false });
  const config = (await compile(getConfig({}))) as Parameters<typeof generateDotpkg>[0]['config'];
  process.on('message', async () => {
    let said = '';
    const paper = new Writable({
      write(text, _, done) {
        said += text;
        done();
      },
    });
    const { env, stdin } = process;
    const world = { cwd: process.cwd(), env, stdin, stdout: paper, stderr: paper, now: () => new Date(), fetch };
    const code = await check([], world);
    if (code === 0) {
      await makeFiles();
      copyContent();
      await compile(generateDotpkg({ config, verbose: false }));
    }
    process.send?.({ code, said } satisfies Answer);
  });
}

const asReader = '--reader';
let reader: ChildProcess | undefined;

/** Asks the reader; one that has ended, since contentlayer2 ends what it cannot compile, is started anew. */
async function askReader(): Promise<Answer> {
  const asked = reader?.connected ? reader : fork(import.meta.filename, [asReader], { env: quietEnvironment });
  reader = asked;
  const ended = once(asked, 'exit').then(() => [
    { code: 1, said: 'The content could not be read: see the terminal.\n' },
  ]);
  asked.send('look');
  const [answer] = await Promise.race([once(asked, 'message'), ended]);
  return answer;
}

/** Checks the content and, only when nothing is wrong with it, compiles it; `next dev` then shows it by itself. */
async function refreshContent(): Promise<boolean> {
  const { code, said } = await askReader();
  process.stdout.write(said);
  await writeProblems(islands, code === 0 ? '' : said);
  if (code !== 0) console.log('The pages stay as they were until the content is mended.');
  return code === 0;
}

/** Changed rules count as well: a new reader knows them. */
async function refreshRules(): Promise<void> {
  reader?.kill();
  reader = undefined;
  await refreshContent();
}

let bundling = Promise.resolve();

/** Bundles the browser code again, one time after the other; the search is in it, which reads what has been compiled. */
function refreshIslands(): Promise<void> {
  bundling = bundling.then(() =>
    run('node', ['--import', 'tsx', 'src/publish/islands-step.ts', '--development']).catch(() =>
      // esbuild has told what is wrong with it.
      console.log('The browser code stays as it was until it is mended.'),
    ),
  );
  return bundling;
}

/** Content and Next together; on Ctrl+C, or when Next ends, both end. */
async function develop(): Promise<void> {
  await refuseSettings(process.env);
  if (!(await refreshContent())) throw new Error('The content has problems: see above.');
  await refreshIslands();
  // The page first: who edits a sentence waits for it, and not for the index of the search.
  watchFolder('content', async () => {
    if (await refreshContent()) void refreshIslands();
  });
  for (const folder of ['src/editors', 'src/content']) watchFolder(folder, refreshRules);
  for (const folder of ['src/islands', 'src/lib', 'messages']) watchFolder(folder, refreshIslands);
  // Not through npx: a signal must reach Next itself.
  const nextCommand = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const next = spawn(process.execPath, [nextCommand, 'dev'], { stdio: 'inherit', env: quietEnvironment });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => next.kill(signal));
  next.once('exit', (code) => process.exit(code ?? 0));
}

main(process.argv.includes(asReader) ? readContent : develop);
