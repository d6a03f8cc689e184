import { channelAddress, channelText, firstChannel } from '@/content/channels';
import { type Content, type Found, foundDocuments } from '@/content/model';
import { properName } from '@/content/proper-name';
import { scheduleOf } from '@/content/schedules';
import { crisisWordsIn } from '@/content/search/crisis';
import { searchDocuments } from '@/content/search/documents';
import { settingsFor, typeImportance } from '@/content/search/settings';
import type { Locale } from '@/i18n/locale';
import type { ResultChannel, ResultEntry, SearchData } from '@/lib/search/data';
import { buildIndex } from '@/lib/search/engine';

/** Words of the interface that results need: names of types and of ways to get in touch. */
export type SearchLabels = { types: Record<string, string>; channels: Record<string, string> };

/**
 * What the search page of a language needs.
 *
 * @param addressOf the address of a document, given type and id
 * @param builtOn YYYY-MM-DD
 */
export function searchData(
  content: Content,
  locale: Locale,
  labels: SearchLabels,
  addressOf: (key: string) => string,
  builtOn: string,
): SearchData {
  const documents = searchDocuments(content, locale);
  const settings = settingsFor(documents, locale);
  const entries = foundDocuments(content).map((document) => {
    const key = `${document.type}/${document.id}`;
    return [key, entryOf(document, addressOf(key))] as const;
  });

  function entryOf(document: Found, href: string): ResultEntry {
    const { title, summary } = document.words[locale];
    const channel = document.type === 'service' ? channelOf(document) : undefined;
    const name = properName(document);
    return {
      title,
      ...(name && { name }),
      summary,
      type: labels.types[document.type] ?? '',
      href,
      ...(channel && { channel }),
    };
  }

  function channelOf({ channels }: Extract<Found, { type: 'service' }>): ResultChannel | undefined {
    const first = firstChannel(channels);
    if (!first) return undefined;
    const schedule = scheduleOf(first, builtOn);
    return {
      label: labels.channels[first.type] ?? '',
      text: channelText(first),
      href: channelAddress(first) ?? '',
      ...(schedule && { schedule }),
    };
  }

  return {
    index: buildIndex(documents, settings),
    fields: settings.fields,
    written: settings.written,
    parts: [...settings.parts],
    importance: typeImportance,
    entries: Object.fromEntries(entries),
    crisis: crisisWordsIn(content),
  };
}
