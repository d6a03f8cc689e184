import { test as base, type LaunchOptions, type Page, type PlaywrightWorkerArgs } from '@playwright/test';
import { findBrowser } from '@/machine/browser';

/**
 * Starts the browser that visitors have, with or without its cache for Back. Chromium keeps whole pages for Back;
 * Playwright turns that off, and a Chromium without a window cannot do it at all.
 */
export function launchBrowser(
  { chromium }: PlaywrightWorkerArgs['playwright'],
  launchOptions: LaunchOptions,
  { hasPageCache }: { hasPageCache: boolean },
) {
  const executablePath = findBrowser();
  return chromium.launch({
    ...launchOptions,
    ...(executablePath && { executablePath }),
    ignoreDefaultArgs: hasPageCache ? ['--disable-back-forward-cache'] : [],
  });
}

/** A test in a browser that keeps whole pages for Back: `kept` is a page of it. */
export const test = base.extend<{ kept: Page }>({
  kept: async ({ playwright, launchOptions, baseURL }, use) => {
    const browser = await launchBrowser(playwright, launchOptions, { hasPageCache: true });
    await use(await browser.newPage(baseURL ? { baseURL } : {}));
    await browser.close();
  },
});
