import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { content } from '@/content/source';
import { locales } from '@/i18n/locale';
import { builtOn } from '@/site/clock';
import { searchData } from '@/site/search-data';
import { linkTo } from '@/site/site';
import { bundle } from '../../build/islands';
import { compressFile } from '../../finish/compress';
import { growContent } from './grow';

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
    const page = linkTo('page/search', locale);
    await cp(path.join(out, page), path.join(folder, page), { recursive: true });
    const messages = JSON.parse(await readFile(`messages/${locale}.json`, 'utf8'));
    const labels = { types: messages.SearchPage.types, channels: messages.Channel };
    const data = searchData(grown, locale, labels, (key) => `/${locale}/${key}/`, builtOn);
    const json = JSON.stringify(JSON.stringify(data));
    await bundle('search', locale, messages, { SEARCH_DATA: json }, path.join(folder, 'islands'));
    await compressFile(path.join(folder, 'islands', `search.${locale}.js`));
  }
}
