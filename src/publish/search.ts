import { content } from '@/content/source';
import type { Locale } from '@/i18n/locale';
import { builtOn } from '@/lib/clock';
import { searchData } from '@/site/search-data';
import { linkTo } from '@/site/site';

/** The parts of the messages that results need. */
type Messages = {
  SearchPage?: { types?: Record<string, string> };
  Channel?: Record<string, unknown> & { act?: Record<string, string> };
};

/** Everything that the search page of a language needs, as JSON. */
export function searchJson(locale: Locale, { SearchPage, Channel }: Messages): string {
  const labels = {
    types: SearchPage?.types ?? {},
    channels: (Channel ?? {}) as Record<string, string>,
    acts: Channel?.act ?? {},
  };
  return JSON.stringify(searchData(content, locale, labels, (key) => linkTo(key, locale), builtOn));
}
