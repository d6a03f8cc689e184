import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import path from 'node:path';
import { findProgram } from '@/machine/servers';
import { type Serving, serveWithEmbedded } from './embedded';
import { hostOf, type Identity, makeIdentity } from './identity';
import { serveWithNginx } from './nginx';

/** The built site, served on loopback under its own name with TLS, as visitors will meet it. */
export type Served = Serving & Identity;

/**
 * Serves a built site with nginx and the project's own configuration; where there is no nginx, with the embedded
 * server.
 *
 * @param out the folder with the built site
 * @param folder for what the run needs
 */
export async function serve(out: string, folder: string): Promise<Served> {
  const host = hostOf(readFileSync(path.join(out, 'robots.txt'), 'utf8'));
  const identity = makeIdentity(host, folder);
  const [nginx, module] = [findProgram('nginx'), findProgram('nginx-brotli')];
  const serving =
    nginx && module
      ? await serveWithNginx({ nginx, modules: path.dirname(module) }, out, folder, identity)
      : await serveWithEmbedded(out, identity);
  return { ...serving, ...identity };
}

/** The policy that a page of the served site comes with; undefined when it has none. */
export function policyOf({ host, httpsPort: port, certificate }: Served, address: string): Promise<string | undefined> {
  const ca = readFileSync(certificate);
  const options = { host: '127.0.0.1', port, path: address, servername: host, headers: { host }, ca, agent: false };
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      response.resume();
      response.on('end', () => resolve(response.headers['content-security-policy']?.toString()));
    });
    asked.on('error', reject);
    asked.end();
  });
}
