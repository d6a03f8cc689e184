import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from '@/machine/servers';
import { isAllCode } from '../support/scope';
import { host } from './release';

const root = path.join(import.meta.dirname, '../..');

/** The servers that the site is made for. */
export const serverNames = ['embedded', 'nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

/** The servers that can be started here, and those that are left out, with what they lack. */
export function availableServers(): { here: ServerName[]; missing: string[] } {
  const wants = { embedded: [], nginx: ['nginx', 'nginx-brotli', 'openssl'], caddy: ['caddy', 'openssl'] } as const;
  const lacks = (name: ServerName) => wants[name].filter((program) => !findProgram(program));
  return {
    here: serverNames.filter((name) => lacks(name).length === 0),
    missing: serverNames
      .filter((name) => lacks(name).length > 0)
      .map((name) => `${name} (no ${lacks(name).join(', no ')})`),
  };
}

/** Whether a server is tested in this run: a short one asks the embedded server only. */
export const isAsked = (name: ServerName) => isAllCode || name === 'embedded';

/** How a server is started, and what deploy.sh must know of it. */
type Plan = { command: string[]; cwd: string; env?: Record<string, string>; deployment: Record<string, string> };

/** How each server is started on its two ports; writes its settings. */
export const plans: Record<ServerName, (folder: string, site: string, http: number, https: number) => Plan> = {
  embedded: (folder, site, _, port) => {
    symlinkSync(path.join(site, 'current'), path.join(folder, 'out'));
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    return {
      command: [process.execPath, '--import', tsx, path.join(root, 'scripts/serve.ts')],
      cwd: folder,
      env: { PORT: String(port), TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json') },
      deployment: {},
    };
  },
  nginx: (folder, site, http, https) => {
    const file = path.join(folder, 'nginx.conf');
    const machine = path.join(folder, 'machine.env');
    const { certificate, certificateKey } = certificateIn(folder);
    const values = {
      LISTEN_HTTP: `"listen 127.0.0.1:${http};"`,
      LISTEN_HTTPS: `"listen 127.0.0.1:${https} ssl http2;"`,
      SITE: site,
      CERTIFICATE: certificate,
      CERTIFICATE_KEY: certificateKey,
      MODULES: path.dirname(findProgram('nginx-brotli') ?? ''),
      USER: 'www-data',
      PID: path.join(folder, 'nginx.pid'),
      TEMPORARY: folder,
      ACCESS_LOG: path.join(folder, 'access.log'),
    };
    writeFileSync(
      machine,
      Object.entries(values)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    );
    writeFileSync(file, execFileSync(path.join(root, 'deploy/nginx/settings.sh'), [machine]));
    const command = [findProgram('nginx') ?? 'nginx', '-e', 'stderr', '-p', folder, '-c', file];
    const shell = command.join(' ');
    return {
      command: [...command, '-g', 'daemon off;'],
      cwd: folder,
      deployment: { CHECK: `${shell} -t -q`, RELOAD: `${shell} -s reload` },
    };
  },
  caddy: (folder, site, http, https) => {
    const admin = path.join(folder, 'admin.sock');
    const { certificate, certificateKey } = certificateIn(folder);
    const env = {
      HOME: folder,
      HTTP_PORT: String(http),
      HTTPS_PORT: String(https),
      BIND: 'bind 127.0.0.1',
      SITE: site,
      CERTIFICATE: certificate,
      CERTIFICATE_KEY: certificateKey,
      ADMIN: admin,
      ACCESS_LOG: path.join(folder, 'access.log'),
    };
    const caddy = findProgram('caddy') ?? 'caddy';
    const settings = `--config ${path.join(root, 'deploy/Caddyfile')} --adapter caddyfile`;
    return {
      command: [caddy, 'run', ...settings.split(' ')],
      cwd: folder,
      env,
      deployment: {
        ...env,
        CHECK: `${caddy} validate ${settings} >/dev/null 2>&1`,
        RELOAD: `${caddy} reload ${settings} --address unix/${admin} 2>/dev/null`,
      },
    };
  },
};

function certificateIn(folder: string) {
  const [certificate, certificateKey] = [path.join(folder, 'site.pem'), path.join(folder, 'site.key')];
  const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const into = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`, '-keyout', certificateKey, '-out'];
  execFileSync(findProgram('openssl') ?? '', [...made, ...into, certificate], { stdio: 'pipe' });
  return { certificate, certificateKey };
}
