import type { BrowserContext } from '@playwright/test';
import type { Proof } from '@/site/proof';
import { storedBy } from './trace';

/**
 * Opens every page that links lead to from the root of a site, one after the other in one browser, and tells what that
 * asked for and left behind. What is asked of another host is noted, and not sent.
 *
 * @param origin scheme and host, without a slash at the end
 */
export async function crawl(
  context: BrowserContext,
  origin: string,
): Promise<Required<Pick<Proof, 'pages' | 'requests' | 'hosts' | 'cookies' | 'stored'>>> {
  const asked: URL[] = [];
  const stored = new Set<string>();
  context.on('request', (request) => asked.push(new URL(request.url())));
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  const found = new Set([`${origin}/`]);
  for (const address of found) {
    await page.goto(address);
    for (const name of await storedBy(page)) stored.add(name);
    const links = await page.$$eval('a[href]', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links.filter((each) => URL.canParse(each))) {
      const { origin: of, pathname } = new URL(link);
      if (of === origin && pathname.endsWith('/')) found.add(origin + pathname);
    }
  }
  await page.close();
  const cookies = await context.cookies();
  return {
    pages: found.size,
    requests: asked.filter((url) => url.origin === origin).length,
    hosts: [...new Set(asked.filter((url) => url.origin !== origin).map(({ host }) => host))],
    cookies: cookies.map(({ name }) => name),
    stored: [...stored],
  };
}
