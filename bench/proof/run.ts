import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { findOrInstallBrowser } from '@/machine/browser';
import { main } from '@/machine/run';
import { writeWhole } from '@/machine/write-whole';
import { buildIfStale } from '@/publish/build';
import { codeHash } from '@/publish/code-hash';
import { createSiteServer } from '@/serving/node/server';
import { contradictions, type Proof } from '@/site/proof';
import { linkTo } from '@/site/site';
import { portOf } from '../outside/ports';
import { today } from '../record';
import { crawl } from './crawl';
import { headersOf } from './headers';
import { leave, traceLeft, useFinder, useSearch } from './uses';

// npm run proof: what a browser sees of the whole site, into the file that the page about privacy shows; decision 0036.
// Ends with 1 when the words of that page do not hold.
main(async () => {
  await buildIfStale();
  const server = createSiteServer('out');
  const origin = `http://127.0.0.1:${await portOf(server)}`;
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
  try {
    const proof: Proof = {
      on: today(),
      code: await codeHash(),
      browser: `Chromium ${browser.version().split('.')[0]}`,
      ...(await measure(browser, origin)),
    };
    await writeWhole('editorial/proof.json', `${JSON.stringify(proof, null, 2)}\n`);
    const faults = contradictions(proof);
    console.log(`Opened ${proof.pages} pages. Wrote editorial/proof.json; the next build shows it.`);
    if (faults.length > 0) throw new Error(`The page about privacy says otherwise:\n${faults.join('\n')}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});

async function measure(browser: Browser, origin: string) {
  const [home, finder, search] = ['home', 'find-help', 'search'].map((id) => origin + linkTo(`page/${id}`, 'nl'));
  if (!home || !finder || !search) throw new Error('A page that is measured is not there.');
  const alone = async <Seen>(look: (context: BrowserContext) => Promise<Seen>) => {
    const context = await browser.newContext();
    return look(context).finally(() => context.close());
  };
  return {
    ...(await alone((context) => crawl(context, origin))),
    finder: await alone((context) => traceLeft(context, finder, useFinder)),
    search: await alone((context) => traceLeft(context, search, useSearch)),
    exit: await alone((context) => leave(context, home, finder)),
    headers: await headersOf(home),
  };
}
