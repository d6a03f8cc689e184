import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import axe from 'axe-core/package.json' with { type: 'json' };
import pLimit from 'p-limit';
import { findOrInstallBrowser } from '@/machine/browser';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { readArguments, refuse } from '../arguments';
import { tableOf } from '../figures';
import { today } from '../record';
import { actRulesOfAxe, actRulesOfIbm } from './act-rules';
import { answeredIn, atMost, type Example, type Published, scoreOf } from './act-score';
import { engines } from './engines';
import { installTools, tools } from './tools';

// npm run conformance:act -- <folder> [--most 2]: what share of W3C's examples of its ACT rules our four engines find, into
// docs/conformance/act.md; with --most of so many examples of each kind per rule. The folder is
// `content-assets/wcag-act-rules` of the repository w3c/wcag-act-rules: data for a control, and no part of this project.
const { positionals, values } = readArguments({ allowPositionals: true, options: { most: { type: 'string' } } });
const [folder] = positionals;
const listFile = path.join(folder ?? '', 'testcases.json');
if (!folder || !existsSync(listFile)) {
  refuse(
    `${folder ? `${listFile} is not there` : 'Name a folder'}: it takes content-assets/wcag-act-rules of the repository w3c/wcag-act-rules`,
  );
}

const most = Number(values.most ?? Number.POSITIVE_INFINITY);
if (!(most > 0)) refuse('--most takes a number, such as --most 2');

/** Where W3C has the examples; some name themselves or each other by it. */
const home = 'https://www.w3.org/WAI/content-assets/wcag-act-rules/';

/** How long an engine may look at an example, in milliseconds: some never stop loading. */
const patience = 60_000;

const oneAtATime = pLimit(1);

main(async () => {
  await installTools();
  const { testcases }: { testcases: Example[] } = JSON.parse(readFileSync(listFile, 'utf8'));
  const allPages = testcases.filter(({ relativePath }) => /\.x?html$/.test(relativePath));
  const pages = atMost(most, allPages);
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: root });
  try {
    const context = await browser.newContext();
    // Nothing leaves this machine: what is not in the folder is not there.
    await context.route('**', async (route) => {
      const address = route.request().url();
      const file = path.join(folder, new URL(address).pathname.replace(new URL(home).pathname, ''));
      const isThere = address.startsWith(home) && statSync(file, { throwIfNoEntry: false })?.isFile();
      await (isThere ? route.fulfill({ path: file }) : route.abort());
    });
    const reported = new Map(Object.keys(engines).map((engine) => [engine, new Map<string, string[]>()]));
    const published: Record<string, Published> = {
      'axe-core': actRulesOfAxe(),
      'IBM accessibility-checker-engine': await actRulesOfIbm(await context.newPage()),
    };
    const read = new Set<string>();
    const unread = new Set<string>();
    const report = () => {
      const examples = pages.filter(({ relativePath }) => read.has(relativePath));
      const answers = [...reported].map(([engine, on]) => answeredIn(examples, on, published[engine] ?? {}));
      const together = new Set(answers.flatMap((answered) => [...answered]));
      const rows = [
        ...[...reported.keys()].map((name, at) => [name, answers[at]] as const),
        ['all four', together] as const,
      ];
      const notes = [
        `${examples.length} of the ${testcases.length} examples, of ${new Set(examples.map(({ ruleId }) => ruleId)).size} rules`,
        ...(values.most ? [`at most ${values.most} of each kind per rule`] : []),
        `${testcases.length - allPages.length} are no page of HTML`,
        `${unread.size} could not be read in a minute`,
      ].join('; ');
      return reportOf(
        rows.map(([name, answered = new Set()]) => [name, ...scoreOf(examples, answered)]),
        notes,
        `Chromium ${browser.version()}`,
      );
    };
    const waiting = [...new Set(pages.map(({ relativePath }) => relativePath))];
    const judgeNext = async () => {
      let page = await context.newPage();
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        try {
          const found = await within(patience, judge(page, home + file));
          for (const [engine, rules] of found) reported.get(engine)?.set(file, rules);
          read.add(file);
        } catch {
          unread.add(file);
          void page.close();
          page = await context.newPage();
        }
        console.error(`${file}, ${waiting.length} left`);
        // Long for a busy machine: the report is there when somebody stops it.
        await oneAtATime(() => writeWhole('docs/conformance/act.md', report()));
      }
    };
    await Promise.all([judgeNext(), judgeNext()]);
    console.log(report());
  } finally {
    await browser.close();
  }
});

/** The rules that each engine reports on an example. */
async function judge(page: Page, address: string): Promise<[engine: string, rules: string[]][]> {
  await page.goto(address);
  const found: [string, string[]][] = [];
  for (const [engine, judgeWith] of Object.entries(engines)) {
    found.push([engine, (await judgeWith(page)).map((finding) => finding.split(': ')[0] ?? '')]);
  }
  return found;
}

/** @throws Error when something takes longer, in milliseconds */
async function within<Given>(time: number, given: Promise<Given>): Promise<Given> {
  const end = new AbortController();
  const tooLate = setTimeout(time, undefined, { signal: end.signal }).then(() =>
    Promise.reject(new Error('Too late.')),
  );
  try {
    return await Promise.race([given, tooLate]);
  } finally {
    end.abort();
  }
}

function reportOf(rows: readonly string[][], notes: string, browser: string): string {
  const versions = Object.entries({ 'axe-core': axe.version, ...tools }).map(([name, version]) => `${name} ${version}`);
  return `# What the engines find of W3C's own examples

Written by \`npm run conformance:act\` on ${today()}: ${browser}. ${versions.join(', ')}.
${notes}.

W3C publishes examples of each ACT rule: pages that fail it, pages that pass it and pages to which it does not apply. The
table says of each engine what share of the failed pages it finds, of how many rules it finds at least one, and on how many
of the other pages it is wrong. What counts is a rule of the engine that it publishes for the ACT rule (axe-core and
IBM's do). Where it publishes none, any rule counts that it reports on a failed page and on no passed one: that flatters a
little, and hides false alarms on passed pages.

An engine reports what it is certain of; what it leaves to a person is not counted here. So nothing can be concluded from
zero alone: [wcag-2.2.md](wcag-2.2.md) says what a person looks at.

${tableOf([['engine', 'found', 'failed pages found', 'rules of which one is found', 'false alarms'], ...rows])}
`;
}
