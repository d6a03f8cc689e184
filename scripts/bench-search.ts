import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { foundDocuments } from '@/content/model';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import { findOrInstallBrowser } from './browser';
import { main } from './run';
import { queriesToType } from './search/bench-queries';
import { endingAll } from './search/ending';
import { parseQueries } from './search/evaluate';
import { makeGrownSite } from './search/grown-site';
import { measureSite } from './search/measure';
import { searchSection, withSection } from './search/report';
import { createSiteServer } from './server/server';

const page = 'docs/benchmarks.md';

/** How many documents per language the larger site has. */
const many = 1_000;

/** How fast the search is in a slow browser, today and when the site has grown: `npm run bench:search [-- out]`. */
main(() =>
  endingAll(async (onEnd) => {
    const out = process.argv[2] ?? 'out';
    refuseWithoutSearch(out);
    const queries = queriesToType(parseQueries(await readFile('tests/search/golden.tsv', 'utf8')));
    const grown = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
    onEnd(() => rm(grown, { recursive: true, force: true }));

    const measure = async (folder: string, browser: Browser) => {
      const server = createSiteServer(folder);
      onEnd(() => {
        server.closeAllConnections();
        server.close();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return measureSite(browser, folder, server, queries);
    };
    const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
    onEnd(() => browser.close());

    console.log(`Typing into the search of ${out}/ …`);
    const today = { documents: foundDocuments(content).length, measured: await measure(out, browser) };
    console.log(`Making a site of ${many} documents …`);
    await makeGrownSite(out, grown, many);
    console.log('Typing into its search …');
    const later = { documents: many, measured: await measure(grown, browser) };

    const day = new Date().toISOString().slice(0, 10);
    const section = searchSection([today, later], `Chromium ${browser.version()}`, day);
    const before = existsSync(page) ? await readFile(page, 'utf8') : '# Benchmarks\n';
    await writeFile(page, withSection(before, section));
    console.log(`Wrote the section "Search" of ${page}\n\n${section}`);
  }),
);

/** @throws Error that says what to do when the folder holds no built site, or one from before it had a search */
function refuseWithoutSearch(out: string): void {
  createSiteServer(out);
  const missing = locales
    .map((locale) => `islands/search.${locale}.js.br`)
    .find((file) => !existsSync(path.join(out, file)));
  if (missing) throw new Error(`The site in ${out}/ is not of today: it has no ${missing}. Run: npm run build`);
}
