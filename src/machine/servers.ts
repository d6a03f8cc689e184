import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installFromDebian } from './debian';

/** What the tests of servers start: the name of its file, where else than in `PATH` it may be, and Debian's package. */
const programs = {
  nginx: { file: 'nginx', folders: ['/usr/sbin'], package: 'nginx-light' },
  'nginx-brotli': {
    file: 'ngx_http_brotli_static_module.so',
    folders: ['/usr/lib/nginx/modules'],
    package: 'libnginx-mod-http-brotli-static',
  },
  caddy: { file: 'caddy', folders: [], package: 'caddy' },
  openssl: { file: 'openssl', folders: [], package: 'openssl' },
};

/** A program, or a part of one, that the tests of servers start. */
export type ServerProgram = keyof typeof programs;

/** The path of a program; undefined when it is not on this machine. */
export function findProgram(name: ServerProgram): string | undefined {
  const { file, folders } = programs[name];
  return [...(process.env.PATH ?? '').split(delimiter), ...folders]
    .map((folder) => join(folder, file))
    .find(existsSync);
}

/**
 * Installs what is missing where that is possible, on Debian and as root; elsewhere the tests say what they left out.
 */
export function installServers(): void {
  const missing = (Object.keys(programs) as ServerProgram[]).filter((name) => !findProgram(name));
  if (missing.length > 0) installFromDebian(missing.map((name) => programs[name].package));
}
