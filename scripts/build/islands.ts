import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { locales } from '@/i18n/locale';

/** Where the bundles go: Next copies public/ into out/, and serves it while developing. Not in git. */
const folder = 'public/islands';

/** The parts of the messages that browser code needs. */
const needed = ['OpenState', 'QuickExit'];

/**
 * Bundles each file of browser code that a page names, once per language, with that language's words in it.
 *
 * @throws when the code does not compile; esbuild prints where
 */
export async function buildIslands(): Promise<void> {
  await Promise.all(
    locales.map(async (locale) => {
      const messages = JSON.parse(await readFile(`messages/${locale}.json`, 'utf8'));
      const words = { locale, ...Object.fromEntries(needed.map((name) => [name, messages[name]])) };
      await build({
        entryPoints: ['src/islands/site.ts', 'src/islands/finder.ts'],
        outdir: folder,
        entryNames: `[name].${locale}`,
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'es2020',
        charset: 'utf8',
        legalComments: 'none',
        define: { ISLAND_WORDS: JSON.stringify(words) },
        logLevel: 'error',
      });
    }),
  );
}
