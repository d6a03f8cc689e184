import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { writeMoved, writeServerFiles } from '@/publish/server-files';
import { hashSource } from '@/serving/inline-styles';
import { writeFiles } from '../support/temp-dir';

/** The name that the servers of these tests serve. */
export const host = 'site.example';

/** The source expression of the stylesheet of a release: each has one of its own. */
export const styleOf = (mark: string) => hashSource(`p{--release:${mark}}`);

/** The name of the script of a release: each has one of its own. */
export const scriptOf = (mark: string) => `/islands/site.nl.${mark}.js`;

/** A small built site that says on each page and in its script which release it is. */
function siteOf(mark: string): Record<string, string> {
  const page = (title: string) =>
    `<!DOCTYPE html><html><head><title>${title}</title><script src="${scriptOf(mark)}"></script>` +
    `<style>p{--release:${mark}}</style></head><body>${title} release=${mark}${' and so on'.repeat(200)}</body></html>`;
  return {
    'index.html': page('choice'),
    '404.html': page('404 in all languages'),
    'nl/index.html': page('thuis'),
    'nl/404/index.html': page('404 in Dutch'),
    'nl/hulp-vinden/index.html': page('hulp vinden'),
    'en/index.html': page('home'),
    'en/404/index.html': page('404 in English'),
    'data/finder.json': JSON.stringify({ pages: { nl: '/nl/hulp-vinden/' }, release: mark }),
    [scriptOf(mark).slice(1)]: `release="${mark}"`,
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'files/film.0123456789.mp4': '0123456789',
    'robots.txt': 'User-Agent: *',
    '.well-known/security.txt': 'Contact: https://site.example/',
    '.git/config': 'SECRET',
  };
}

/** Writes a built site as the build leaves it: with compressed twins and the settings of servers. */
export async function writeBuiltSite(out: string, mark: string): Promise<void> {
  const files = siteOf(mark);
  const texts = Object.entries(files).filter(([name]) => !name.endsWith('.mp4'));
  const twins = texts.flatMap(([name, text]) => [
    [`${name}.br`, brotliCompressSync(text)],
    [`${name}.gz`, gzipSync(text)],
  ]);
  writeFiles(out, { ...files, ...Object.fromEntries(twins) });
  await writeMoved(out, { '/nl/hulp-zoeken/': '/nl/hulp-vinden/' });
  await writeServerFiles(out, `https://${host}`);
}

/** Runs deploy/deploy.sh, as people do, and gives the id of the release. */
export async function deploy(scriptArguments: string[], environment: Record<string, string> = {}): Promise<string> {
  const script = path.join(import.meta.dirname, '../../deploy/deploy.sh');
  const { stdout } = await promisify(execFile)(script, scriptArguments, { env: { ...process.env, ...environment } });
  return stdout.trim();
}
