import { statSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { type Locale, locales } from '@/i18n/locale';
import { linkTo } from '@/site/site';
import { type Figure, figureOf, load, quantile } from './figures';
import { loadingTime, openSlowly } from './loading';
import { type Keystroke, typeQuery, watchKeystrokes } from './typing';

/** What was measured of the search in one language; times in ms, sizes in bytes. */
export type Measured = {
  locale: Locale;
  keystrokes: number;
  median: Figure;
  nearlyAll: Figure;
  worst: Figure;
  painted: Figure;
  loading: Figure;
  compressed: number;
  size: number;
  /** How busy the machine was, before and after. */
  load: [number, number];
};

const inDocument = (keystroke: Keystroke) => keystroke.inDocument;

/** How often everything is measured. */
export const rounds = 3;

/**
 * Measures the search of a site in each language.
 *
 * @param folder the site
 * @param server what serves it on this machine
 * @param queriesOf what to type, per language
 */
export async function measureSite(
  browser: Browser,
  folder: string,
  server: Server,
  queriesOf: Record<Locale, string[]>,
): Promise<Measured[]> {
  const { port } = server.address() as AddressInfo;
  const measured: Measured[] = [];
  for (const locale of locales) {
    const address = `http://127.0.0.1:${port}${linkTo('page/search', locale)}`;
    const script = path.join(folder, 'islands', `search.${locale}.js`);
    const before = load();
    const loading: number[] = [];
    for (let round = 0; round < rounds; round += 1) loading.push(await loadingTime(browser, address));
    const typed = await typeInRounds(browser, address, queriesOf[locale]);
    const over = (share: number, timeOf: (keystroke: Keystroke) => number) =>
      figureOf(typed.map((keystrokes) => quantile(keystrokes.map(timeOf), share)));
    measured.push({
      locale,
      keystrokes: typed[0]?.length ?? 0,
      median: over(0.5, inDocument),
      nearlyAll: over(0.95, inDocument),
      worst: over(1, inDocument),
      painted: over(0.95, ({ painted }) => painted),
      loading: figureOf(loading),
      compressed: statSync(`${script}.br`).size,
      size: statSync(script).size,
      load: [before, load()],
    });
  }
  return measured;
}

/** Types all queries, several times over. Each on a page that was just opened, as visitors do: no code has run warm. */
async function typeInRounds(browser: Browser, address: string, queries: readonly string[]): Promise<Keystroke[][]> {
  const typed: Keystroke[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const keystrokes: Keystroke[] = [];
    for (const query of queries) {
      const { page, close } = await openSlowly(browser, address);
      await watchKeystrokes(page);
      keystrokes.push(...(await typeQuery(page, query)));
      await close();
    }
    typed.push(keystrokes);
  }
  return typed;
}
