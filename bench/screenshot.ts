import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { findOrInstallBrowser } from '@/machine/browser';
import { main } from '@/machine/run';
import { buildIfStale } from '@/publish/build';
import { createSiteServer } from '@/serving/node/server';

/** Makes the picture in the README: the Dutch front page on a wide screen. */
main(async () => {
  await buildIfStale();
  const server = createSiteServer('out');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findOrInstallBrowser(), args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/nl/`);
  await page.screenshot({ path: 'docs/screenshot.png' });
  await browser.close();
  server.close();
  console.log('Wrote docs/screenshot.png');
});
