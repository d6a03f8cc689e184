import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from '@/machine/write-whole';
import { buildIn, movedFile, stylesFile } from '@/serving/build';
import { caddyHeaders, caddyMoved, caddyNotFound, caddyRules } from '@/serving/caddy-release';
import { hostHeaders, hostRedirects } from '@/serving/hosts';
import { nginxHeaders, nginxMoved, nginxName, nginxRules } from '@/serving/nginx-release';

/**
 * Writes into a built site which addresses have moved; {@link writeServerFiles} reads it.
 *
 * @param moved where each address leads that a page had before
 */
export async function writeMoved(out: string, moved: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(path.join(out, path.dirname(movedFile)), { recursive: true });
  await writeWhole(path.join(out, movedFile), `${JSON.stringify(moved, null, 1)}\n`);
}

/**
 * Writes into a built site which stylesheets its pages carry; {@link writeServerFiles} reads it.
 *
 * @param hashes their CSP source expressions
 */
export async function writeStyleHashes(out: string, hashes: readonly string[]): Promise<void> {
  await mkdir(path.join(out, path.dirname(stylesFile)), { recursive: true });
  await writeWhole(path.join(out, stylesFile), `${JSON.stringify({ hashes })}\n`);
}

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
  const files = {
    '.server/headers.nginx.conf': nginxHeaders(build) + nginxRules() + nginxMoved(build),
    '.server/name.nginx.conf': nginxName(hostname),
    '.server/headers.caddy': caddyHeaders(build, hostname),
    '.server/rules.caddy': caddyRules() + caddyMoved(build),
    '.server/not-found.caddy': caddyNotFound(),
    _headers: hostHeaders(build),
    _redirects: hostRedirects(build),
  };
  for (const [file, text] of Object.entries(files)) await writeWhole(path.join(out, file), text);
}
