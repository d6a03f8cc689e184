import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { findProgram } from '@/machine/servers';

/** Under which name a site is served, and with which files for TLS. */
export type Identity = { host: string; certificate: string; key: string };

/** The host that the built site was built for, as its robots.txt names it. */
export function hostOf(robots: string): string {
  const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1];
  if (!sitemap) throw new Error('out/robots.txt names no sitemap. Build the site: npm run build');
  return new URL(sitemap).hostname;
}

/**
 * A name with a certificate that vouches for it, for two days, in a folder.
 *
 * @throws Error when openssl is not on this machine
 */
export function makeIdentity(host: string, folder: string): Identity {
  const openssl = findProgram('openssl');
  if (!openssl) throw new Error('openssl is needed for a certificate. On Debian: apt-get install openssl');
  const [certificate, key] = [path.join(folder, 'certificate.pem'), path.join(folder, 'key.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  // A common name has room for 64 characters; what counts is the name beside it.
  const names = ['-subj', `/CN=${host.slice(0, 64)}`, '-addext', `subjectAltName=DNS:${host}`];
  execFileSync(openssl, ['req', '-x509', ...kind, ...names, '-keyout', key, '-out', certificate], { stdio: 'pipe' });
  return { host, certificate, key };
}
