import type { Messages } from 'next-intl';
import { content } from '@/content/source';
import type { Locale } from '@/i18n/locale';
import { builtOn } from '@/lib/clock';
import { searchData } from '@/site/search/data';
import { linkTo } from '@/site/site';

/** Everything that the search page of a language needs, as JSON. */
export function searchJson(locale: Locale, { SearchPage, Channel }: Messages): string {
  const labels = { types: SearchPage.types, channels: Channel, acts: Channel.act };
  return JSON.stringify(searchData(content, locale, labels, (key) => linkTo(key, locale), builtOn));
}
