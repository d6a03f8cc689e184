import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '@/machine/write-whole';
import { buildIn } from '@/serving/build';
import { caddyHeaders } from '@/serving/caddy-release';
import { hostHeaders, hostRedirects } from '@/serving/hosts';
import { nginxHeaders, nginxName } from '@/serving/nginx-release';

/**
 * Writes into a built site what servers must know of this very build, so that both are switched together: `.server/`
 * for nginx and Caddy, which no visitor can reach, and `_headers` and `_redirects` for static hosts.
 *
 * @param out the folder with the built site
 * @param origin scheme and host of the published site
 */
export async function writeServerFiles(out: string, origin: string): Promise<void> {
  const build = buildIn(out);
  const { hostname } = new URL(origin);
  await mkdir(path.join(out, '.server'), { recursive: true });
  await writeWhole(path.join(out, '.server', 'headers.nginx.conf'), nginxHeaders(build));
  await writeWhole(path.join(out, '.server', 'name.nginx.conf'), nginxName(hostname));
  await writeWhole(path.join(out, '.server', 'headers.caddy'), caddyHeaders(build, hostname));
  await writeWhole(path.join(out, '_headers'), hostHeaders(build));
  await writeWhole(path.join(out, '_redirects'), hostRedirects());
}
