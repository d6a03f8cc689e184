import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { readArguments } from '../arguments';
import { today } from '../record';
import { findOrInstallBrowsers } from './install';
import { steps } from './page-steps';
import { withPuppeteer } from './puppeteer';
import { type Engine, type Outcome, reportOf } from './report';
import { serveTo } from './site';
import { LeftOut, type Sites, type Step } from './step';
import type { Visitor } from './visitor';
import { withWebKit } from './webkit';

// npm run conformance:browsers [-- --only Firefox], after a build: what matters most, done in Chromium, Firefox and
// WebKitGTK, into docs/conformance/browsers.md (decision 0042). Ends with 1 when an engine does not do what a step says.
const { values } = readArguments({ options: { only: { type: 'string' } } });

main(async () => {
  const { chromium, firefox, webKit } = findOrInstallBrowsers();
  const engines: [name: string, start: ((profile: string) => Promise<Visitor>) | undefined][] = [
    ['Chromium', chromium ? (profile) => withPuppeteer('chrome', chromium, profile) : undefined],
    ['Firefox', firefox ? (profile) => withPuppeteer('firefox', firefox, profile) : undefined],
    ['WebKitGTK', webKit && ((profile) => withWebKit(webKit, profile))],
  ];
  const sites = { site: await serveTo({ hasScripts: true }), plain: await serveTo({ hasScripts: false }) };
  try {
    const tried: Engine[] = [];
    for (const [name, start] of engines.filter(([name]) => !values.only || name === values.only)) {
      tried.push(start ? await tryIn(start, sites) : { name });
    }
    const report = reportOf(today(), steps, tried);
    console.log(report);
    if (!values.only) await writeWhole('docs/conformance/browsers.md', report);
    if (tried.some(({ outcomes }) => outcomes?.some(({ fault }) => fault))) process.exitCode = 1;
  } finally {
    for (const site of Object.values(sites)) site.close();
  }
});

/** One engine at a time, in a profile of its own. */
async function tryIn(start: (profile: string) => Promise<Visitor>, sites: Sites): Promise<Engine> {
  const profile = await mkdtemp(path.join(tmpdir(), 'browser-'));
  const visitor = await start(profile);
  const outcomes: Outcome[] = [];
  try {
    for (const step of steps) {
      outcomes.push(await outcomeOf(step, visitor, sites));
      console.error(`${visitor.name}: ${step.name}: ${JSON.stringify(outcomes.at(-1))}`);
    }
  } finally {
    await visitor.close();
    await rm(profile, { recursive: true, force: true });
  }
  return { name: visitor.name, outcomes };
}

async function outcomeOf({ take }: Step, visitor: Visitor, sites: Sites): Promise<Outcome> {
  try {
    await take(visitor, sites);
    return {};
  } catch (error) {
    const words = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    return error instanceof LeftOut ? { leftOut: words } : { fault: words };
  }
}
