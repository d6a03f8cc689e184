import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findOrInstallBrowser } from '@/machine/browser';
import { main } from '@/machine/run';
import { readArguments, refuse } from '../arguments';
import { machine, recordSection, today } from '../record';
import { judgePolicies } from './csp';
import { isValidRobots, judgePages } from './lighthouse';
import { observatory } from './observatory';
import { judgedPages } from './pages';
import { outsideSection, shortfalls } from './report';
import { serve } from './served';
import { installTools, tools } from './tools';

// npm run audit:outside [-- --runs 5], after a build: what judges from outside say, into docs/benchmarks.md.
// Installs them on demand (decision 0021). Ends with 1 when the site falls short of the goals.
const { values } = readArguments({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) refuse(`--runs ${values.runs}: write a number from 1`);

main(async () => {
  await installTools();
  const folder = await mkdtemp(path.join(tmpdir(), 'outside-'));
  const served = await serve('out', folder);
  try {
    const pages = judgedPages('nl');
    const scan = await observatory(served);
    const policies = await judgePolicies(
      served,
      pages.map(({ address }) => address),
    );
    const robotsAreValid = await isValidRobots(await readFile('out/robots.txt', 'utf8'));
    const judgements = await judgePages(served, pages, runs);
    const verdict = {
      scan,
      policies,
      robotsAreValid,
      pages: pages.map((page, index) => ({ page, runs: judgements[index] ?? [] })),
    };
    const versions = Object.entries(tools).map(([name, version]) => `${name} ${version}`);
    await recordSection(
      'outside',
      outsideSection(verdict, {
        day: today(),
        machine: machine(),
        browser: await browserVersion(),
        server: served.server,
        versions: versions.join(', '),
      }),
    );
    if (shortfalls(verdict).length > 0) process.exitCode = 1;
  } finally {
    await served.stop();
    await rm(folder, { recursive: true });
  }
});

async function browserVersion(): Promise<string> {
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
  try {
    return `Chromium ${browser.version()}`;
  } finally {
    await browser.close();
  }
}
