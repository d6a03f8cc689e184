import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installFromDebian } from './debian';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const shells = ['chromium-headless-shell', 'chrome-headless-shell'];

const onPath = (names: readonly string[]) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));

/**
 * The browser that visitors have, for pictures and tests: `CHROMIUM_PATH`, an installed Chrome or Chromium, or
 * Playwright's own.
 *
 * @returns its path; undefined when there is none
 * @throws Error when `CHROMIUM_PATH` points at nothing
 */
export function findBrowser(): string | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, but there is nothing there.`);
  return [...(wanted ? [wanted] : []), ...onPath(names), ...macApplications, chromium.executablePath()].find(
    existsSync,
  );
}

/**
 * The browser for tests of a page: without `CHROMIUM_PATH` a Chromium that never has a window, where there is one. It
 * shows pages alike with a third less work; it has no cache for Back.
 *
 * @returns its path, or that of {@link findBrowser}
 */
export function findTestBrowser(): string | undefined {
  return (process.env.CHROMIUM_PATH ? undefined : onPath(shells).find(existsSync)) ?? findBrowser();
}

/**
 * Like {@link findBrowser}; installs what {@link findBrowser} and {@link findTestBrowser} miss, on Debian and as root.
 *
 * @throws Error that says how to get one when there is none and it cannot be installed
 */
export function findOrInstallBrowser(): string {
  const missing = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(process.env.CHROMIUM_PATH || onPath(shells).some(existsSync) ? [] : ['chromium-headless-shell']),
  ];
  try {
    if (missing.length > 0) installFromDebian(missing);
  } catch (error) {
    // Without the one that has no window the tests take longer, and run.
    if (!findBrowser()) throw error;
  }
  const browser = findBrowser();
  if (browser) return browser;
  throw new Error('No browser for the browser tests. Install Chrome or Chromium, or set CHROMIUM_PATH to one.');
}
