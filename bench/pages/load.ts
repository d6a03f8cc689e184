import type { Browser, CDPSession } from '@playwright/test';

/** How much slower than this machine the browser computes. */
export const slowdown = 4;

/**
 * Networks as the developer tools of Chromium emulate them: delay of a request in ms, and bytes per second. They take
 * more delay and less speed than the name says, since they slow down requests and not packets.
 */
export const networks = {
  'slow 3G': { latency: 2_000, downloadThroughput: 50_000, uploadThroughput: 50_000 },
  '4G': { latency: 170, downloadThroughput: 1_125_000, uploadThroughput: 187_500 },
} as const;

/** The name of a network. */
export type Network = keyof typeof networks;

/** How one load of a page went: times in ms, bytes as they came over the network. */
export type Load = {
  firstPaint: number;
  largestPaint: number;
  /** Cumulative layout shift, without a unit. */
  shift: number;
  /** What tasks of the page took over 50 ms each. */
  blocking: number;
  bytes: number;
  requests: number;
};

type Observed = { largest: number; shift: number; blocking: number };

/** Loads a page in a fresh profile over a slow network, in a browser that computes slowly. */
export async function loadPage(browser: Browser, address: string, network: Network): Promise<Load> {
  const viewport = { width: 360, height: 640 };
  // Our policy knows the hash of our stylesheet only: pages made for comparison would come without theirs.
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2, bypassCSP: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...networks[network] });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const traffic = watchTraffic(session);
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'load' });
  // What comes after the load, such as the icon, and what shifts late.
  await page.waitForTimeout(1_000);
  const firstPaint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  const { largest, shift, blocking } = await page.evaluate(
    () => (window as unknown as { observed: Observed }).observed,
  );
  await context.close();
  if (firstPaint === undefined) throw new Error(`Nothing was painted at ${address}`);
  return { firstPaint, largestPaint: largest, shift, blocking, ...traffic };
}

/** Counts what comes over the network from now on. */
function watchTraffic(session: CDPSession): { bytes: number; requests: number } {
  const traffic = { bytes: 0, requests: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  return traffic;
}

/** In the page: collects what the browser reports. Nothing in here has a name, since tsx would mark it. */
function observe(): void {
  const observed: Observed = { largest: 0, shift: 0, blocking: 0 };
  Object.assign(window, { observed });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) observed.largest = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) observed.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) observed.blocking += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
}
