import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { locales } from '@/i18n/locale';
import { main } from '@/machine/run';
import { readArguments, refuse } from './arguments';
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

/** How long content:check takes: on the content of today, and on that with many more services and pages. */
main(async () => {
  const grown = await mkdtemp(path.join(tmpdir(), 'bench-content-check-'));
  try {
    await grow(grown, documents ?? 0);
    const rows = [];
    for (const [name, root] of [
      ['today', '.'],
      [`and ${documents} more`, grown],
    ] as const) {
      const measured: Run[] = [];
      for (let run = 0; run < (runs ?? 0); run += 1) measured.push(await check(root));
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
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--import', reporter, 'scripts/content.ts', 'check', root],
    {
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    },
  );
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

/**
 * Copies the content, and adds documents that are copies of its services and pages, each with a slug and numbers of its
 * own.
 */
async function grow(root: string, count: number): Promise<void> {
  for (const folder of ['content', 'messages']) await cp(folder, path.join(root, folder), { recursive: true });
  const models = await Promise.all(
    ['services', 'pages'].map(async (folder) =>
      (await readdir(path.join('content', folder))).map((id) => path.join('content', folder, id)),
    ),
  );
  const copied = models.flat().filter((model) => path.basename(model) !== 'home');
  for (let number = 0; number < count; number += 1) {
    const model = copied[number % copied.length] ?? '';
    const copy = path.join(root, `${model}-copy-${number}`);
    await mkdir(copy);
    for (const file of await readdir(model)) {
      const text = await readFile(path.join(model, file), 'utf8');
      const isText = locales.some((locale) => file === `${locale}.mdx`);
      await writeFile(path.join(copy, file), isText ? withSlug(text, number) : withNumbers(text, number));
    }
  }
}

const withSlug = (text: string, number: number) => text.replace(/^slug: "?([a-z0-9-]+)"?$/m, `slug: $1-copy-${number}`);

/** Phone numbers of its own: the check looks for every number of the content in every text. */
function withNumbers(text: string, number: number): string {
  const fresh = new Map<string, string>();
  return text.replace(/"\+?\d[\d -]{6,}\d"/g, (value) => {
    if (/^"\d{4}-\d\d-\d\d"$/.test(value)) return value;
    const other = fresh.get(value) ?? `"085-${2_000_000 + number * 10 + fresh.size}"`;
    fresh.set(value, other);
    return other;
  });
}
