import { createServer } from 'node:http';
import { createSiteServer } from '@/serving/node/server';
import { portOf } from '../outside/ports';

/** The built site on loopback, with what was asked of it since it was last emptied. */
export type Site = { origin: string; requests: string[]; close: () => void };

/** A page with a form such as other sites have, to see whether a browser keeps anything at all of what is typed. */
export const control = '/control/';
const controlPage = '<title>Form</title><form method="post"><input name="word"></form>';

/** Where leaving leads in place of the other site: nothing leaves this machine. */
export const elsewhere = '/elsewhere/';

/**
 * Serves `out/` as the embedded server does, to a browser that cannot be told what to ask for: what it asks is written
 * down here, and the quick exit leads to a page of this machine.
 *
 * @param hasScripts without them the policy of the site forbids all: the same in every engine
 */
export async function serveTo({ hasScripts }: { hasScripts: boolean }): Promise<Site> {
  const site = createSiteServer('out');
  const behind = `http://127.0.0.1:${await portOf(site)}`;
  const requests: string[] = [];
  const front = createServer(async ({ url = '', method }, response) => {
    // The icon of the tab is asked for by the browser, when it likes.
    if (url !== '/favicon.svg') requests.push(url);
    if (url === elsewhere) return response.setHeader('Content-Type', 'text/html').end('<title>Elsewhere</title>');
    if (url === control) {
      const page = method === 'POST' ? '<title>Sent</title>' : controlPage;
      return response.setHeader('Content-Type', 'text/html').end(page);
    }
    const answer = await fetch(behind + url, { redirect: 'manual' });
    const isPage = answer.headers.get('content-type')?.includes('text/html');
    for (const [name, value] of answer.headers) {
      // The body is unpacked here, and may change.
      if (!['content-encoding', 'content-length', 'etag', 'transfer-encoding', 'connection'].includes(name)) {
        response.setHeader(name, hasScripts ? value : value.replace("script-src 'self'", "script-src 'none'"));
      }
    }
    const body = Buffer.from(await answer.arrayBuffer());
    response.statusCode = answer.status;
    return response.end(
      isPage ? String(body).replace(/href="[^"]*"(?=[^>]* data-quick-exit)/, `href="${elsewhere}"`) : body,
    );
  });
  return {
    origin: `http://127.0.0.1:${await portOf(front)}`,
    requests,
    close: () => {
      for (const server of [front, site]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
