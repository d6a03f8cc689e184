import path from 'node:path';
import { filesBelow } from '@/machine/files';
import { sumsAddress } from '@/site/files';

/** Files of ours beside the pages, by their whole path. */
const known = new Set([
  'index.html',
  '404.html',
  sumsAddress.slice(1),
  'favicon.svg',
  'licences.txt',
  'robots.txt',
  'sitemap.xml',
  '.well-known/security.txt',
  '.server/headers.nginx.conf',
  '.server/name.nginx.conf',
  '.server/headers.caddy',
  '.server/rules.caddy',
  '.server/moved.json',
  '.server/styles.json',
  '.server/not-found.caddy',
  '_headers',
  '_redirects',
]);

/** A bundle of our browser code, for one language, with the hash of what is in it. */
const island = /^islands\/(?:site|finder|search)\.[a-z]{2,3}\.[0-9a-f]{10}\.js$/;

type Published = { addresses: readonly string[]; files: readonly string[] };

/**
 * The files of a built site that are none of ours: neither a page of the list, nor a file beside them, browser code or
 * one of the known names, nor a compressed twin of one of these. What a framework leaves behind under a new name is one.
 *
 * @param files paths below the folder of the site
 * @param published the address of every page, and the path of every file beside them
 */
export function strangersAmong(files: readonly string[], published: Published): string[] {
  const pages = new Set(published.addresses.map((address) => `${address.slice(1)}index.html`));
  return files.filter((file) => {
    const name = file.replaceAll(path.sep, '/').replace(/\.(?:br|gz)$/, '');
    return !known.has(name) && !pages.has(name) && !published.files.includes(name) && !island.test(name);
  });
}

/**
 * Refuses a built site that holds anything but what is meant to be published.
 *
 * @param out the folder with the built site
 * @throws Error that names every file too many
 */
export async function refuseStrangers(out: string, published: Published): Promise<void> {
  const files = (await filesBelow(out)).map((file) => path.relative(out, file));
  const strangers = strangersAmong(files, published).sort();
  if (strangers.length > 0) throw new Error(`Nobody meant these files to be published:\n${strangers.join('\n')}`);
}
