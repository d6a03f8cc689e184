import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser } from '@/machine/browser';
import { installFromDebian } from '@/machine/debian';
import type { WebKit } from './webkit';

/** Debian's packages of the engines beside Chromium, and of what puts a printed page into words. */
const packages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'poppler-utils'];

const webKitBrowsers = ['x86_64', 'aarch64'].map((kind) => `/usr/lib/${kind}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

const onPath = (file: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, file))
    .find(existsSync);

/** Where the browsers of three engines are on this machine; undefined for one that is not there. */
export type Browsers = { chromium?: string; firefox?: string; webKit?: WebKit };

/** Finds the browsers; where one is missing, on Debian and as root, installs Debian's own. */
export function findOrInstallBrowsers(): Browsers {
  const found = findBrowsers();
  const isWhole = found.chromium && found.firefox && found.webKit && onPath('pdftotext');
  return !isWhole && installFromDebian(packages) ? findBrowsers() : found;
}

function findBrowsers(): Browsers {
  const chromium = findBrowser();
  const firefox = onPath('firefox-esr') ?? onPath('firefox');
  const [driver, screen] = [onPath('WebKitWebDriver'), onPath('Xvfb')];
  const browser = webKitBrowsers.find(existsSync);
  return {
    ...(chromium && { chromium }),
    ...(firefox && { firefox }),
    ...(driver && screen && browser && { webKit: { driver, screen, browser } }),
  };
}
