import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { madeAddresses, readMade } from '@/content/made';
import { makeFiles } from '@/publish/files';
import { captions, madeFiles } from '../support/made-files';
import { temporaryFolder } from '../support/temp-dir';

vi.mock('@/i18n/locale', async () => (await import('../support/frisian')).localeWithFrisian());

test('a film needs no captions in a language for some pages: it has those of the whole site', async () => {
  const root = temporaryFolder({
    'content/films/greeting/film.yaml': '{}\n',
    'content/films/greeting/film.mp4': madeFiles.film(),
    'content/films/greeting/nl.vtt': captions,
    'content/films/greeting/en.vtt': captions.replace('Hallo', 'Hello'),
  });
  await makeFiles(root);
  const made = readMade(root);
  expect(Object.keys(made.film.greeting?.captions ?? {})).toEqual(['nl', 'en']);
  const texts = madeAddresses(made).filter((address) => address.endsWith('.vtt'));
  expect(texts.map((address) => readFileSync(`${root}/public${address}`, 'utf8'))).toEqual([
    captions,
    captions.replace('Hallo', 'Hello'),
  ]);
});
