import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installFromDebian } from './debian';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser for browser tests and pictures: `CHROMIUM_PATH`, an installed Chrome or Chromium, or Playwright's own.
 *
 * @returns its path; undefined when there is none
 * @throws Error when `CHROMIUM_PATH` points at nothing
 */
export function findBrowser(): string | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH is ${wanted}, but there is nothing there.`);
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(wanted ? [wanted] : []), ...onPath, ...macApplications, chromium.executablePath()].find(existsSync);
}

/**
 * Like {@link findBrowser}; where none is there, on Debian and as root, installs Debian's own.
 *
 * @throws Error that says how to get one when there is none and it cannot be installed
 */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const installed = installFromDebian(['chromium']) && findBrowser();
  if (installed) return installed;
  throw new Error('No browser for the browser tests. Install Chrome or Chromium, or set CHROMIUM_PATH to one.');
}
