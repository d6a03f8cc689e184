import { defineConfig } from '@playwright/test';
import { findTestBrowser } from './src/machine/browser';
import { isShort } from './tests/support/scope';

const port = 4173;
const executablePath = findTestBrowser();

/** What a short run looks at: a page of each kind, and the ways to help. */
const short = ['every-page', 'two-taps', 'doors'];

/** Browser tests: on `out/`, as the server of `npm start` serves it. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: isShort ? short.map((name) => `${name}.spec.ts`) : '*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['dot'], ['./tests/browser/global-left-out.ts']],
  // The largest pages take axe seconds, and a build beside it many times that.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Chromium refuses its sandbox to root; its own background requests would end up in our request logs.
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-background-networking'],
    },
  },
  webServer: {
    command: 'node --import tsx scripts/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
