import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findOrInstallBrowser } from '@/machine/browser';
import { main } from '@/machine/run';
import { compressFile } from '@/publish/finish/compress';
import { createSiteServer } from '@/serving/node/server';
import { linkTo } from '@/site/site';
import { readArguments } from '../arguments';
import { recordSection } from '../record';
import { type Load, loadPage, type Network, networks } from './load';
import { plainPage } from './plain';
import { type Measured, overBound, pagesSection } from './report';

/** One page of each kind that visitors open most, and the heaviest ones. */
const pages = [
  'page/home',
  'page/find-help',
  'page/directory',
  'page/search',
  'page/sources',
  'page/about',
  'node/hotline',
  'service/helpwanted',
  'situation/sextortion',
  'partner/offlimits',
] as const;

type Page = (typeof pages)[number];

// npm run bench:pages [-- --try]: how fast pages paint on a slow network, beside a plain file of the same words. After
// a build. --try loads one page once, and records nothing.
const { values } = readArguments({ options: { try: { type: 'boolean', default: false } } });

/** How often each page is loaded. */
const loads = values.try ? 1 : 5;
const tried: readonly Page[] = values.try ? ['situation/sextortion'] : pages;

main(async () => {
  if (!existsSync('out/index.html')) throw new Error('There is no built site. Run: npm run build');
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-pages-'));
  await cp('out', folder, { recursive: true });
  for (const page of tried) await writePlain(folder, page);
  const server = createSiteServer(folder);
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const measured: Measured[] = [];
    for (const network of Object.keys(networks) as Network[]) {
      for (const page of tried) {
        const [ours, plain] = await loadByTurns(browser, network, addressesOf(origin, page));
        measured.push({ kind: page, network, ours, plain });
      }
    }
    const section = pagesSection(measured, `Chromium ${browser.version()}`);
    if (values.try) console.log(section);
    else await recordSection('pages', section);
    const slow = overBound(measured);
    if (slow.length > 0) throw new Error(`The first paint takes too long:\n${slow.join('\n')}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
});

/** The addresses of a page and of its plain copy. */
const addressesOf = (origin: string, page: Page): [string, string] => [
  `${origin}${linkTo(page, 'nl')}`,
  `${origin}/plain${linkTo(page, 'nl')}`,
];

/** Loads two addresses by turns, so that what else the machine does touches both alike. */
async function loadByTurns(browser: Browser, network: Network, addresses: [string, string]): Promise<[Load[], Load[]]> {
  const [first, second] = addresses;
  const results: [Load[], Load[]] = [[], []];
  for (let load = 0; load < loads; load += 1) {
    results[0].push(await loadPage(browser, first, network));
    results[1].push(await loadPage(browser, second, network));
  }
  return results;
}

/** Puts a plain copy of a page into the site, below `plain/`. */
async function writePlain(folder: string, page: Page): Promise<void> {
  const address = linkTo(page, 'nl');
  const file = path.join(folder, 'plain', address, 'index.html');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, plainPage(await readFile(path.join(folder, address, 'index.html'), 'utf8')));
  await compressFile(file);
}
