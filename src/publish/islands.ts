import { rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Messages } from 'next-intl';
import { allLocales, type Locale, locales } from '@/i18n/locale';
import { readMessages } from '@/i18n/messages';
import { pages } from '@/site/site';
import { browserslist } from '../../package.json';
import { bundleProblemsPanel, removeProblems } from './problems';
import { searchJson } from './search';
import { sideBySide, writeSideBySide } from './side-by-side';

/** Where the bundles go: Next copies public/ into out/, and serves it while developing. Not in git. */
const folder = 'public/islands';

/** The oldest browsers that the site works in whole, as `package.json` has them, in the words of esbuild. */
const oldestBrowsers = browserslist.map((browser) => browser.replace('ios_saf', 'ios').replace(' ', ''));

/** The browser code that pages name, each file with the parts of the messages that it needs. */
const islands = {
  site: ['OpenState', 'QuickExit'],
  finder: [],
  search: ['SearchPage'],
} as const;

/**
 * Bundles each file of browser code, once per language, with that language's words in it; the search with its index.
 *
 * @param options.development whether what only editors see while they work comes along: the problems of the content,
 *   and the page with two languages side by side
 * @throws when the code does not compile; esbuild prints where
 */
export async function buildIslands({ development }: { development: boolean }): Promise<void> {
  if (development) {
    await bundleProblemsPanel(folder);
    await writeSideBySide(folder, pages);
  } else {
    await removeProblems(folder);
    await rm(path.join(folder, sideBySide), { force: true });
  }
  for (const locale of allLocales) {
    const messages = readMessages(locale);
    await bundle('site', locale, messages);
    // The finder and the search are pages of a whole site.
    if (!locales.includes(locale)) continue;
    await bundle('finder', locale, messages);
    await bundle('search', locale, messages, { SEARCH_DATA: JSON.stringify(searchJson(locale, messages)) });
  }
}

/**
 * Bundles one file of browser code for one language.
 *
 * @param data what to replace in it: names, with the code to put in their place
 * @param into the folder that gets the bundle
 */
export async function bundle(
  name: keyof typeof islands,
  locale: Locale,
  messages: Messages,
  data: Record<string, string> = {},
  into = folder,
): Promise<void> {
  const words = { locale, ...Object.fromEntries(islands[name].map((part) => [part, messages[part]])) };
  await build({
    entryPoints: [`src/islands/${name}.ts`],
    outfile: `${into}/${name}.${locale}.js`,
    bundle: true,
    minify: true,
    format: 'iife',
    target: oldestBrowsers,
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: '/*! /licences.txt */' },
    define: { ISLAND_WORDS: JSON.stringify(words), ...data },
    logLevel: 'error',
  });
}
