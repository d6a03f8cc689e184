import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LeftOut } from './tests/support/left-out.ts';
import { isShort } from './tests/support/scope.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const alias = {
  '@': here('./src'),
  'contentlayer/generated': here('./.contentlayer/generated/index.mjs'),
};

// These change what files of a worker share: modules, globals, the clock, the document.
const changesShared = /vi\.(mock|resetModules|stubGlobal|useFakeTimers)\(|bundleFor\(|\/(screen-reader|play-manual)'/;
const alone = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `tests/${file}`)
  .filter((file) => changesShared.test(readFileSync(file, 'utf8')));

// What takes seconds and seldom breaks: a short run leaves it to `npm run check`.
const seconds = [
  'tests/architecture.test.ts',
  'tests/bench/bench-build.test.ts',
  'tests/editors/check/fuzz.test.ts',
  'tests/editors/check/robustness.test.ts',
  'tests/editors/commands/smoke.test.ts',
  'tests/editors/read/git.test.ts',
  'tests/lib/hours/process-zone.test.ts',
  'tests/scripts/with-modules.test.ts',
  'tests/serving/listen.test.ts',
];
const gone = seconds.filter((file) => !existsSync(file));
if (gone.length > 0) throw new Error(`vitest.config.ts names tests that are not there: ${gone.join(', ')}`);
const longer = isShort ? seconds : [];

const common = {
  // Generous: a build beside it must not fail a test.
  testTimeout: 240_000,
  hookTimeout: 240_000,
  setupFiles: [here('./tests/support/setup.ts')],
};

/** Blocks, seen by a reader of an invented site. */
const parts = (name: string, site: string, include: string, exclude: string[]) => ({
  resolve: { alias: { '@/content/source': here(`./tests/support/${site}.ts`), ...alias } },
  test: {
    ...common,
    name,
    include: [include],
    exclude: [...exclude, ...alone, ...longer],
    isolate: false,
    environment: 'jsdom',
    env: { BUILD_DATE: '2026-11-22' },
  },
});

const finder = 'tests/blocks/finder/**/*.test.tsx';

/**
 * Files of a project share what they load, which is most of their time; `alone` holds those that may not. The blocks see
 * a site of our own invention in place of the real content, on one day.
 */
export default defineConfig({
  test: {
    reporters: ['default', new LeftOut(longer)],
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          ...common,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...alone, ...longer],
          isolate: false,
        },
      },
      parts('parts', 'content', 'tests/blocks/**/*.test.tsx', [finder]),
      parts('finder', 'desks', finder, []),
      { resolve: { alias }, test: { ...common, name: 'alone', include: alone, exclude: longer } },
    ],
  },
});
