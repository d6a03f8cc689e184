import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { foundDocuments } from '@/content/model';
import { content } from '@/content/source';
import { type Locale, locales } from '@/i18n/locale';
import { findOrInstallBrowser } from '@/machine/browser';
import { main } from '@/machine/run';
import { createSiteServer } from '@/serving/node/server';
import { linkTo } from '@/site/site';
import { recordSection } from '../record';
import { type GoldenQuery, parseQueries } from './evaluate';
import { makeGrownSite, searchScript } from './grown-site';
import { type Measured, searchSection } from './report';
import { visitSearch } from './typing';

/** How many documents per language the larger site has, how many queries are typed in a visit, and how many visits. */
const [many, typed, visits] = [1_000, 8, 5];

/**
 * How fast the search is in a slow browser, today and when the site has grown: npm run bench:search (after a build).
 */
main(async () => {
  if (!existsSync('out/index.html')) throw new Error('There is no built site. Run: npm run build');
  const queries = parseQueries(await readFile('tests/search/golden.tsv', 'utf8'));
  const grown = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
  try {
    await makeGrownSite('out', grown, many);
    const measured = [
      ...(await measureSite(browser, 'out', foundDocuments(content).length, queries)),
      ...(await measureSite(browser, grown, many, queries)),
    ];
    await recordSection('search', searchSection(measured, `Chromium ${browser.version()}`));
  } finally {
    await browser.close();
    await rm(grown, { recursive: true });
  }
});

async function measureSite(
  browser: Browser,
  folder: string,
  documents: number,
  queries: readonly GoldenQuery[],
): Promise<Measured[]> {
  const server = createSiteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const measured: Measured[] = [];
  for (const locale of locales) {
    const script = await searchScript(folder, locale);
    const chosen = queriesToType(queries, locale);
    const seen = [];
    for (let visit = 0; visit < visits; visit += 1) {
      seen.push(await visitSearch(browser, `http://127.0.0.1:${port}${linkTo('page/search', locale)}`, chosen));
    }
    const sizes = { compressed: statSync(`${script}.br`).size, size: statSync(script).size };
    measured.push({ documents, locale, queries: chosen.length, visits: seen, ...sizes });
  }
  server.closeAllConnections();
  server.close();
  return measured;
}

/** Queries from all over the list: those in a language that can be typed key by key. */
function queriesToType(queries: readonly GoldenQuery[], locale: Locale): string[] {
  const own = queries.filter(({ language, query }) => language === locale && /^[ -~]+$/.test(query));
  return Array.from({ length: typed }, (_, index) => own[Math.floor((index * own.length) / typed)]?.query ?? '');
}
