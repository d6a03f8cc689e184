import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { createSiteServer } from '@/serving/node/server';
import { ask, portOf } from './http';
import { temporaryFolder } from './temp-dir';

/** The stylesheet of the tiny site. */
const css = 'p{color:red}';
export const home = `<!DOCTYPE html><html><head><style>${css}</style></head><body>choice</body></html>`;

/** A tiny site, with files beside it that nobody may read. */
export const files = {
  'out/index.html': home,
  'out/index.html.br': brotliCompressSync(home),
  'out/index.html.gz': gzipSync(home),
  'out/nl/index.html': 'thuis',
  'out/404.html': '404 in all languages',
  'out/nl/404/index.html': '404 in Dutch',
  'out/en/404/index.html': '404 in English',
  'out/favicon.svg': '<svg/>',
  'out/_headers': 'SECRET',
  'out/.server/headers.nginx.conf': 'SECRET',
  'out/.git/config': 'SECRET',
  'secret.txt': 'SECRET',
  'private/index.html': 'SECRET',
};

/** Serves the tiny site, with more files in it, and gives a way to ask it. */
export async function site(more: Record<string, string> = {}) {
  const server = createSiteServer(path.join(temporaryFolder({ ...files, ...more }), 'out'));
  const port = await portOf(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (address: string, asked?: Parameters<typeof ask>[2]) => ask(port, address, asked);
}
