import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import axe from 'axe-core/package.json' with { type: 'json' };
import pLimit from 'p-limit';
import { findOrInstallBrowser } from '@/machine/browser';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { createSiteServer } from '@/serving/node/server';
import { readArguments, refuse } from '../arguments';
import { portOf } from '../outside/ports';
import { today } from '../record';
import { badPage, notFound } from './bad-page';
import { combinations, openFolds, showAs } from './combinations';
import { criteriaPage, readCriteria } from './criteria';
import { engines } from './engines';
import { evidence } from './evidence';
import { type Found, keeperOf, keyOf } from './kept';
import { markupFaults } from './markup';
import { type JudgedPage, judgedPages } from './pages';
import { type Count, faultsIn, reportOf } from './report';
import { installTools, tools } from './tools';

// npm run conformance [-- --all] [--at /nl/] [--in dark], after a build: what five engines of rules say of the pages in `out/`, into
// docs/conformance/. Installs them on demand (decision 0038). What was found on a page is kept as long as the page and its judges
// stay the same: a run that was stopped goes on, and after a change only the changed pages are judged. Ends with 1 when one
// finds a fault that is not set aside.
const { values } = readArguments({
  options: {
    all: { type: 'boolean', default: false },
    at: { type: 'string', multiple: true },
    in: { type: 'string', multiple: true },
  },
});
const names = values.in ?? Object.keys(combinations);
const unknown = names.find((name) => !(name in combinations));
if (unknown) refuse(`--in ${unknown}: choose from ${Object.keys(combinations).join(', ')}`);

const markup = 'Nu HTML checker';

main(async () => {
  await installTools();
  const { all, at } = values;
  const pages = judgedPages(all || at !== undefined).filter(({ address }) => !at || at.includes(address));
  const site = createSiteServer('out');
  const origin = `http://127.0.0.1:${await portOf(site)}`;
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: root });
  try {
    const versions = [
      `axe-core ${axe.version}`,
      ...Object.entries(tools).map(([name, version]) => `${name} ${version}`),
    ];
    const circumstances = {
      day: today(),
      browser: `Chromium ${browser.version()}`,
      versions: versions.join(', '),
      asked: pages.length,
      pages: at?.join(', ') ?? (all ? 'every page' : 'the largest page of each kind, in both languages'),
    };
    const sideBySide = await Promise.all([browser.newPage(), browser.newPage()]);
    await mustFindPlanted(sideBySide[0], origin);
    const markupCount = await judgeMarkup(pages);
    await writeWhole('docs/conformance/wcag-2.2.md', criteriaPage(await readCriteria(), evidence));
    const keeper = keeperOf(circumstances.browser, circumstances.versions);
    const oneAtATime = pLimit(1);
    const waiting = [...pages.keys()];
    const judged: Found[] = [];
    let counts: Count[] = [];
    const judgeNext = async (page: Page) => {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) {
        const { address, html } = pages[index] as (typeof pages)[number];
        const found = keeper.read(html) ?? {};
        await judge(page, `${origin}${address}`, found);
        await keeper.write(html, found);
        judged[index] = found;
        // An hour passes before the last page: the report is there when somebody stops the run.
        counts = [...countsOf(pages, judged), markupCount];
        await oneAtATime(() => writeWhole('docs/conformance/engines.md', reportOf(counts, circumstances)));
      }
    };
    await Promise.all(sideBySide.map(judgeNext));
    console.log(reportOf(counts, circumstances));
    if (counts.some((count) => faultsIn(count).length > 0)) process.exitCode = 1;
  } finally {
    await browser.close();
    site.closeAllConnections();
    site.close();
  }
});

/** @throws Error when an engine does not find what is wrong with the bad page: then its zero says nothing */
async function mustFindPlanted(page: Page, origin: string): Promise<void> {
  await page.route('**/bad/', (route) => route.fulfill({ contentType: 'text/html', body: badPage }));
  await page.goto(`${origin}/bad/`);
  const missed: string[] = [];
  for (const name of names) {
    await showAs(page, name);
    for (const [engine, judgeWith] of Object.entries(engines)) {
      const lost = notFound(engine, name, await judgeWith(page));
      missed.push(...lost.map((rule) => `${engine}, ${name}: ${rule}`));
    }
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'conformance-'));
  const file = path.join(folder, 'bad.html');
  await writeFile(file, badPage);
  const faults = (await markupFaults([file])).map(({ fault }) => fault);
  await rm(folder, { recursive: true });
  missed.push(...notFound(markup, 'light', faults).map((rule) => `${markup}: ${rule}`));
  if (missed.length > 0) throw new Error(`Faults that were planted were not found:\n${missed.join('\n')}`);
}

/** Adds to what was found on a page what the engines find in the combinations that it was not judged in yet. */
async function judge(page: Page, address: string, found: Found): Promise<void> {
  const missing = names.filter((name) => Object.keys(engines).some((engine) => !found[keyOf(engine, name)]));
  if (missing.length === 0) return;
  await page.goto(address);
  await openFolds(page);
  for (const name of missing) {
    await showAs(page, name);
    for (const [engine, judgeWith] of Object.entries(engines)) {
      const findings = await judgeWith(page);
      found[keyOf(engine, name)] = findings;
      console.error(`${address} ${name} ${engine}: ${findings.length}`);
    }
  }
}

/** What was found on the pages that were judged, per engine and combination. */
function countsOf(pages: readonly JudgedPage[], judged: readonly (Found | undefined)[]): Count[] {
  return Object.keys(engines).flatMap((engine) =>
    names.map((combination) => ({
      engine,
      combination,
      pages: judged.filter(Boolean).length,
      findings: judged.flatMap((found, index) =>
        (found?.[keyOf(engine, combination)] ?? []).map((finding) => ({ page: pages[index]?.address ?? '', finding })),
      ),
    })),
  );
}

async function judgeMarkup(pages: readonly JudgedPage[]): Promise<Count> {
  const faults = await markupFaults(pages.map(({ file }) => path.resolve(file)));
  const findings = faults.map(({ file, fault }) => ({ page: path.relative('.', file), finding: fault }));
  return { engine: markup, combination: 'light', pages: pages.length, findings };
}
