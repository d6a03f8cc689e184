import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { locales } from '@/i18n/locale';
import { main } from '@/machine/run';
import { readArguments, refuse } from './arguments';
import { writeCorpus } from './build/corpus';
import { figureOf, figureText, tableOf } from './figures';
import { machine } from './record';

/** Has the process that it is loaded into say what it used, on its fourth channel, when it ends. */
const reporter = `data:text/javascript,${encodeURIComponent(
  'import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,JSON.stringify(process.resourceUsage())))',
)}`;

/** What one check took: seconds on the clock and on the processors, and megabytes at the most. */
type Run = { wall: number; cpu: number; memory: number };

const { values } = readArguments({
  options: { documents: { type: 'string', default: '1000' }, runs: { type: 'string', default: '5' } },
});
const [documents, runs] = [values.documents, values.runs].map(Number);
if (!documents || !runs) refuse('--documents and --runs take a number, such as --documents 1000 --runs 5');

/** Where content:check keeps its code as one program, and what that found right. */
const kept = '.cache/editors';

/**
 * How long content:check takes: on the content of today, the first time and from then on, and on many invented documents
 * with words of real ones, of which nothing is kept.
 */
main(async () => {
  const grown = await mkdtemp(path.join(tmpdir(), 'bench-content-check-'));
  try {
    await cp('messages', path.join(grown, 'messages'), { recursive: true });
    await writeCorpus('content', path.join(grown, 'content'), documents * locales.length);
    const rows = [];
    for (const [name, root, isFirst] of [
      ['today, the first time with this code', '.', true],
      ['today, from then on', '.', false],
      [`${documents} invented, each in ${locales.length} languages`, grown, false],
    ] as const) {
      const measured: Run[] = [];
      for (let run = 0; run < (runs ?? 0); run += 1) {
        if (isFirst) await rm(kept, { recursive: true, force: true });
        measured.push(await check(root));
      }
      const text = (of: keyof Run, digits: number) => figureText(figureOf(measured.map((run) => run[of])), digits);
      rows.push([name, text('wall', 2), text('cpu', 2), text('memory', 0)]);
    }
    console.log(`${machine()}; ${runs} runs, each in a new process; median (lowest–highest)\n`);
    console.log(tableOf([['content', 'seconds', 'seconds of CPU', 'MB at most'], ...rows]));
  } finally {
    await rm(grown, { recursive: true });
  }
});

/** Checks a content in a new process. @throws Error when it is not right: then the figures would say nothing */
async function check(root: string): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, 'scripts/content.mjs', 'check', root], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const [said, used] = [child.stdout, child.stdio[3]].map((channel) => {
    let text = '';
    channel?.on('data', (part) => {
      text += part;
    });
    return () => text;
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The content to measure with has problems:\n${said?.()}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(used?.() ?? '');
  return {
    wall: (performance.now() - start) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1_000_000,
    memory: maxRSS / 1024,
  };
}
