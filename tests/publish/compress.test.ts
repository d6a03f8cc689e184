import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressSite } from '@/publish/finish/compress';
import { temporaryFolder } from '../support/temp-dir';

const site = {
  'index.html': '<p>choice</p>',
  'nl/index.html': '<p>thuis</p>',
  '404.html': '<p>not found</p>',
  'nl/404/index.html': '<p>not found</p>',
  'favicon.svg': '<svg/>',
  'photo.png': 'small already',
};

/** What a browser gets of a file that stands ready in two forms. */
function unpacked(out: string, file: string) {
  const read = (form: string) => readFileSync(path.join(out, `${file}.${form}`));
  return [brotliDecompressSync(read('br')).toString(), gunzipSync(read('gz')).toString()];
}

test('every page stands ready in two compressed forms of the very same bytes, also when two pages say the same', async () => {
  const out = temporaryFolder(site);
  await compressSite(out, temporaryFolder({}));
  for (const file of ['index.html', 'nl/index.html', '404.html', 'nl/404/index.html', 'favicon.svg'] as const) {
    expect(unpacked(out, file)).toEqual([site[file], site[file]]);
  }
  expect(readdirSync(out)).not.toContain('photo.png.br');
});

test('a visitor gets the new words of a page that has changed, and nothing of the old one is kept', async () => {
  const [out, kept] = [temporaryFolder(site), temporaryFolder({})];
  await compressSite(out, kept);
  const before = readdirSync(kept);
  writeFileSync(path.join(out, 'nl/index.html'), '<p>nieuw</p>');
  await compressSite(out, kept);
  expect(unpacked(out, 'nl/index.html')).toEqual(['<p>nieuw</p>', '<p>nieuw</p>']);
  expect(unpacked(out, 'index.html')).toEqual([site['index.html'], site['index.html']]);
  const after = readdirSync(kept);
  expect(after).toHaveLength(before.length);
  expect(after.filter((name) => before.includes(name))).toHaveLength(before.length - 2);
});

test('what has not changed is not compressed again', async () => {
  const [out, kept] = [temporaryFolder(site), temporaryFolder({})];
  await compressSite(out, kept);
  for (const name of readdirSync(kept)) writeFileSync(path.join(kept, name), 'kept');
  await compressSite(out, kept);
  expect(readFileSync(path.join(out, 'index.html.br'), 'utf8')).toBe('kept');
});

test('a build that was stopped between the two forms of a page makes both', async () => {
  const [out, kept] = [temporaryFolder({ 'index.html': site['index.html'] }), temporaryFolder({})];
  await compressSite(out, kept);
  const [brotli = ''] = readdirSync(kept).filter((name) => name.endsWith('.br'));
  const half = temporaryFolder({ [brotli]: 'half' });
  await compressSite(out, half);
  expect(unpacked(out, 'index.html')).toEqual([site['index.html'], site['index.html']]);
});
