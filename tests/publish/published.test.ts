import { expect, test } from 'vitest';
import { refuseStrangers, strangersAmong } from '@/publish/published';
import { temporaryFolder } from '../support/temp-dir';

const published = { addresses: ['/nl/', '/en/', '/nl/hulp-vinden/'], files: ['data/finder.json'] };

/** A site as the build leaves it. */
const site = [
  'index.html',
  'index.html.br',
  'index.html.gz',
  '404.html',
  'nl/index.html',
  'nl/hulp-vinden/index.html',
  'nl/hulp-vinden/index.html.br',
  'islands/site.nl.be45111efb.js',
  'islands/search.pap.be45111efb.js.gz',
  'data/finder.json',
  'data/sha256sums.txt',
  'robots.txt',
  'favicon.svg.br',
  '.well-known/security.txt',
  '.server/headers.caddy',
  '_headers',
];

test('a site of our pages, scripts and data may be published', () => {
  expect(strangersAmong(site, published)).toEqual([]);
});

test.each([
  'nl/index.txt',
  'nl/__next._full.rsc',
  '_next/static/chunks/main.js',
  'nl/hulp-vinden/notes.html',
  'nl/gone/index.html',
  'hulp-vinden/index.html',
  'islands/problems.js',
  'islands/site.nl.js',
  'islands/site.nl.be45111efb.js.map',
  'data/visitors.json',
  '.DS_Store',
  '.server/root.nginx.conf',
  'favicon.svg.zip',
  'nl/index.html.br.br',
])('the file %s, which nobody meant to publish, is named', (file) => {
  expect(strangersAmong([...site, file], published)).toEqual([file]);
});

test('a build that left something behind stops, and names it all', async () => {
  const files = Object.fromEntries(site.map((file) => [file, '']));
  await refuseStrangers(temporaryFolder(files), published);
  const out = temporaryFolder({ ...files, 'nl/index.rsc': 'data', '.env': 'SECRET=1' });
  await expect(refuseStrangers(out, published)).rejects.toThrow('published:\n.env\nnl/index.rsc');
});
