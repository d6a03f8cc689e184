import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOnDemand } from '../on-demand';
import { codeOf, openByScript, type Visitor } from './visitor';

/** The few parts of puppeteer-core that we call; it is no dependency of the project (decision 0042). */
type Puppeteer = { default: { launch: (options: object) => Promise<Browser> } };
type Browser = { newPage: () => Promise<Page>; version: () => Promise<string>; close: () => Promise<void> };
type Page = {
  evaluate: (code: string) => Promise<unknown>;
  click: (selector: string) => Promise<void>;
  keyboard: { press: (key: string) => Promise<void>; type: (text: string) => Promise<void> };
  pdf: () => Promise<Uint8Array>;
};

/** What drives Chromium, and Firefox by WebDriver BiDi. The newest line that runs on Node 20. */
const tools = { 'puppeteer-core': '24.43.1' } as const;

const folder = path.resolve('.cache', 'browsers');

/** Starts Chromium or Firefox with a profile of its own in a folder. */
export async function withPuppeteer(
  browserName: 'chrome' | 'firefox',
  executablePath: string,
  profile: string,
): Promise<Visitor> {
  await installOnDemand(folder, tools);
  const entry = path.join(folder, 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js');
  const { default: puppeteer }: Puppeteer = await import(pathToFileURL(entry).href);
  const browser = await puppeteer.launch({
    browser: browserName,
    executablePath,
    userDataDir: profile,
    // Chromium refuses its sandbox to root.
    args: browserName === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    defaultViewport: { width: 390, height: 800 },
  });
  const page = await browser.newPage();
  const run: Visitor['run'] = async <Seen, Given>(look: (given: Given) => Seen, given?: Given) =>
    (await page.evaluate(codeOf(look, given))) as Seen;
  return {
    name: (await browser.version()).replace('/', ' '),
    open: (address) => openByScript(run, address),
    run,
    tap: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    print: () => page.pdf(),
    close: () => browser.close(),
  };
}
