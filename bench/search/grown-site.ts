import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { content } from '@/content/source';
import { type Locale, locales } from '@/i18n/locale';
import { readMessages } from '@/i18n/messages';
import { builtOn } from '@/lib/clock';
import { compressFile } from '@/publish/finish/compress';
import { bundle } from '@/publish/islands';
import { searchData } from '@/site/search/data';
import { linkTo } from '@/site/site';
import { growContent } from './grow';

/** The file of the search of a language in a built site; its name ends with a hash of what is in it. */
export async function searchScript(site: string, locale: Locale): Promise<string> {
  const folder = path.join(site, 'islands');
  const name = (await readdir(folder)).find((file) => file.startsWith(`search.${locale}.`) && file.endsWith('.js'));
  if (!name) throw new Error(`The site in ${site}/ has no search in ${locale}. Run: npm run build`);
  return path.join(folder, name);
}

/**
 * Puts the search pages of a built site into a folder, with scripts that search more documents.
 *
 * @param out the built site
 * @param count how many documents there are to search, per language
 */
export async function makeGrownSite(out: string, folder: string, count: number): Promise<void> {
  const grown = growContent(content, count);
  await cp(path.join(out, 'index.html'), path.join(folder, 'index.html'));
  await cp(path.join(out, 'islands'), path.join(folder, 'islands'), { recursive: true });
  for (const locale of locales) {
    await copyPage(out, folder, linkTo('page/search', locale));
    const messages = readMessages(locale);
    const labels = { types: messages.SearchPage.types, channels: messages.Channel, acts: messages.Channel.act };
    const data = searchData(grown, locale, labels, (key) => `/${locale}/${key}/`, builtOn);
    const json = JSON.stringify(JSON.stringify(data));
    const script = await searchScript(folder, locale);
    await bundle('search', locale, messages, { SEARCH_DATA: json }, path.join(folder, 'islands'));
    await rename(path.join(folder, 'islands', `search.${locale}.js`), script);
    await compressFile(script);
  }
}

/** Copies a page without the fingerprints of its scripts, since another script takes the place of one. */
async function copyPage(out: string, folder: string, address: string): Promise<void> {
  await cp(path.join(out, address), path.join(folder, address), { recursive: true });
  const file = path.join(folder, address, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/ integrity="[^"]*"/g, ''));
  await rm(`${file}.br`);
  await compressFile(file);
}
