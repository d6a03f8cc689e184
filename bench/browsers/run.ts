import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { readArguments, refuse } from '../arguments';
import { today } from '../record';
import { findOrInstallBrowsers } from './install';
import { steps } from './page-steps';
import { withPuppeteer } from './puppeteer';
import { type Engine, enginesOf, type Outcome, reportOf } from './report';
import { serveTo } from './site';
import { LeftOut, type Sites } from './step';
import type { Visitor } from './visitor';
import { withWebKit } from './webkit';

// npm run conformance:browsers [-- --only Firefox], after a build: what matters most, done in Chromium, Firefox and
// WebKitGTK, into docs/conformance/browsers.md (decision 0042) and what visitors are told of it into editorial/engines.json. Ends with 1 when an engine does not do what a step says.
const { values } = readArguments({ options: { only: { type: 'string' } } });

/** Starts an engine with its profile in a folder. */
type Start = (profile: string) => Promise<Visitor>;

main(async () => {
  const { chromium, firefox, webKit } = findOrInstallBrowsers();
  const engines: [name: string, start: Start | undefined][] = [
    ['Chromium', chromium ? (profile) => withPuppeteer('chrome', chromium, profile) : undefined],
    ['Firefox', firefox ? (profile) => withPuppeteer('firefox', firefox, profile) : undefined],
    ['WebKitGTK', webKit && ((profile) => withWebKit(webKit, profile))],
  ];
  if (values.only && !engines.some(([name]) => name === values.only)) {
    refuse(`--only takes ${engines.map(([name]) => name).join(', ')}`);
  }
  const sites = { site: await serveTo({ hasScripts: true }), plain: await serveTo({ hasScripts: false }) };
  try {
    const tried: Engine[] = [];
    for (const [name, start] of engines.filter(([name]) => !values.only || name === values.only)) {
      tried.push(start ? await tryIn(start, sites) : { name });
    }
    const report = reportOf(today(), steps, tried);
    console.log(report);
    if (!values.only) {
      await writeWhole('docs/conformance/browsers.md', report);
      await writeWhole('editorial/engines.json', `${JSON.stringify(enginesOf(today(), steps, tried), null, 2)}\n`);
    }
    if (tried.some(({ outcomes }) => outcomes?.some(({ fault }) => fault))) process.exitCode = 1;
  } finally {
    for (const site of Object.values(sites)) site.close();
  }
});

/**
 * Takes every step, each in a browser and a profile of its own: after a page that came back from the cache for Back the
 * driver of WebKitGTK no longer answers.
 */
async function tryIn(start: Start, sites: Sites): Promise<Engine> {
  const outcomes: Outcome[] = [];
  let name = '';
  for (const step of steps) {
    const profile = await mkdtemp(path.join(tmpdir(), 'browser-'));
    const visitor = await start(profile);
    name = visitor.name;
    try {
      const taken = await outcomeOf(() => step.take(visitor, sites));
      await visitor.close();
      const outcome = (taken.fault ?? taken.leftOut) ? taken : await outcomeOf(async () => step.afterwards?.(profile));
      outcomes.push(outcome);
      console.error(`${name}: ${step.name}: ${JSON.stringify(outcome)}`);
    } finally {
      // The last processes of a browser may still write.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
    }
  }
  return { name, outcomes };
}

async function outcomeOf(take: () => Promise<void>): Promise<Outcome> {
  try {
    await take();
    return {};
  } catch (error) {
    const words = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    return error instanceof LeftOut ? { leftOut: words } : { fault: words };
  }
}
