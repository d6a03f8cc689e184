import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import axe from 'axe-core/package.json' with { type: 'json' };
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
import { markupFaults } from './markup';
import { type JudgedPage, judgedPages } from './pages';
import { type Count, reportOf } from './report';
import { installTools, tools } from './tools';

// npm run conformance [-- --all] [--at /nl/] [--in dark], after a build: what five engines of rules say of the pages in `out/`, into
// docs/conformance/. Installs them on demand (decision 0038). Ends with 1 when one finds a fault.
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
    const page = await browser.newPage();
    await mustFindPlanted(page, origin);
    const markupCount = await judgeMarkup(pages);
    const circumstances = {
      day: today(),
      browser: `Chromium ${browser.version()}`,
      versions: [
        `axe-core ${axe.version}`,
        ...Object.entries(tools).map(([name, version]) => `${name} ${version}`),
      ].join(', '),
      asked: pages.length,
      pages: at?.join(', ') ?? (all ? 'every page' : 'the largest page of each kind, in both languages'),
    };
    await mkdir('docs/conformance', { recursive: true });
    await writeWhole('docs/conformance/wcag-2.2.md', criteriaPage(await readCriteria(), evidence));
    let counts: Count[] = [];
    // Hours pass before the last page: what was judged is kept when somebody stops it.
    for await (const judged of judge(page, origin, pages)) {
      counts = [...judged, markupCount];
      await writeWhole('docs/conformance/engines.md', reportOf(counts, circumstances));
    }
    console.log(reportOf(counts, circumstances));
    if (counts.some(({ findings }) => findings.length > 0)) process.exitCode = 1;
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

/** Everything found so far, after each page. */
async function* judge(page: Page, origin: string, pages: readonly JudgedPage[]): AsyncGenerator<Count[]> {
  const findings = new Map<string, string[]>();
  for (const [index, { address }] of pages.entries()) {
    await page.goto(`${origin}${address}`);
    await openFolds(page);
    for (const name of names) {
      await showAs(page, name);
      for (const [engine, judgeWith] of Object.entries(engines)) {
        const key = JSON.stringify([engine, name]);
        const found = (await judgeWith(page)).map((finding) => `${address} ${finding}`);
        findings.set(key, [...(findings.get(key) ?? []), ...found]);
        console.error(`${address} ${name} ${engine}: ${found.length}`);
      }
    }
    yield [...findings].map(([key, found]) => {
      const [engine, combination]: [string, string] = JSON.parse(key);
      return { engine, combination, pages: index + 1, findings: found };
    });
  }
}

async function judgeMarkup(pages: readonly JudgedPage[]): Promise<Count> {
  const faults = await markupFaults(pages.map(({ file }) => path.resolve(file)));
  const findings = faults.map(({ file, fault }) => `${path.relative('.', file)} ${fault}`);
  return { engine: markup, combination: 'light', pages: pages.length, findings };
}
