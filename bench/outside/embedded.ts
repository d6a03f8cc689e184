import { readFileSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { createSiteServer } from '@/serving/node/server';
import type { Identity } from './identity';
import { portOf } from './ports';

/** The two ports of a server on loopback, what it is, and how it is stopped. */
export type Serving = { httpPort: number; httpsPort: number; server: string; stop: () => Promise<void> };

/** Serves a built site with the embedded server, behind TLS. */
export async function serveWithEmbedded(out: string, { host, certificate, key }: Identity): Promise<Serving> {
  const site = createSiteServer(out);
  const secure = createSecureServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (asked, answer) =>
    site.emit('request', asked, answer),
  );
  const plain = createPlainServer((asked, answer) =>
    answer.writeHead(301, { Location: `https://${host}${asked.url}` }).end(),
  );
  return {
    httpPort: await portOf(plain),
    httpsPort: await portOf(secure),
    server: 'the embedded server, behind TLS',
    stop: async () => {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
