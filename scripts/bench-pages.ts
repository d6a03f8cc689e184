import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { linkTo } from '@/site/site';
import { loadPage, type Network, networks } from './bench/pages/load';
import { plainPage } from './bench/pages/plain';
import { type Measured, overBound, pagesSection } from './bench/pages/report';
import { recordSection } from './bench/record';
import { findOrInstallBrowser } from './browser';
import { compressFile } from './finish/compress';
import { main } from './run';
import { createSiteServer } from './server/server';

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

/** How often each page is loaded. */
const loads = 5;

/** How fast pages paint on a slow network, beside a plain file of the same words: npm run bench:pages (after a build). */
main(async () => {
  if (!existsSync('out/index.html')) throw new Error('There is no built site. Run: npm run build');
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-pages-'));
  await cp('out', folder, { recursive: true });
  for (const page of pages) await writePlain(folder, linkTo(page, 'nl'));
  const server = createSiteServer(folder);
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const measured: Measured[] = [];
    for (const network of Object.keys(networks) as Network[]) {
      for (const page of pages) {
        const one: Measured = { kind: page, network, ours: [], plain: [] };
        // By turns, so that what else the machine does touches both alike.
        for (let load = 0; load < loads; load += 1) {
          one.ours.push(await loadPage(browser, `${origin}${linkTo(page, 'nl')}`, network));
          one.plain.push(await loadPage(browser, `${origin}/plain${linkTo(page, 'nl')}`, network));
        }
        measured.push(one);
      }
    }
    await recordSection('pages', pagesSection(measured, `Chromium ${browser.version()}`));
    const slow = overBound(measured);
    if (slow.length > 0) throw new Error(`The first paint takes too long:\n${slow.join('\n')}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
});

/** Puts the plain page of the same words into the site, below /plain. */
async function writePlain(folder: string, address: string): Promise<void> {
  const file = path.join(folder, 'plain', address, 'index.html');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, plainPage(await readFile(path.join(folder, address, 'index.html'), 'utf8')));
  await compressFile(file);
}
