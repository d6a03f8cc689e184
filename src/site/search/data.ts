import { channelAddress, channelText, firstChannel, isCallToAction } from '@/content/channels';
import { type Content, type Found, find, foundDocuments } from '@/content/model';
import { scheduleOf } from '@/content/schedules';
import type { Channel } from '@/content/schema/channel';
import type { Locale } from '@/i18n/locale';
import { contactIn } from '@/lib/search/contacts';
import type { ResultChannel, ResultEntry, SearchData } from '@/lib/search/data';
import { buildIndex } from '@/lib/search/engine';
import { properName } from '../proper-name';
import { crisisWordsIn } from './crisis';
import { searchDocuments } from './documents';
import { settingsFor, typeImportance } from './settings';

/** Words of the interface that results need: names of types and of ways to get in touch. */
export type SearchLabels = {
  types: Record<string, string>;
  channels: Partial<Record<Channel['type'], string>>;
  /** What to do with each kind of channel: "Call {to}", or with a tag in that place. */
  acts: Record<string, string>;
};

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
    const desk = document.type === 'situation' ? deskOf(document) : undefined;
    const type = labels.types[document.type] ?? '';
    const name = properName(document);
    return { title, ...(name && { name }), summary, type, href, ...(channel && { channel }), ...(desk && { desk }) };
  }

  function deskOf(situation: Extract<Found, { type: 'situation' }>): ResultEntry['desk'] {
    const [first] = situation.desks;
    const service = first && find(content, 'service', first.service);
    const channel = service && firstChannel(service.channels);
    if (!channel) return undefined;
    const act = (labels.acts[channel.type] ?? '{to}').replace(/\{to\}|<to><\/to>/, channelText(channel));
    return { name: service.words[locale].title, act, href: channelAddress(channel) ?? '' };
  }

  function channelOf({ channels }: Extract<Found, { type: 'service' }>): ResultChannel | undefined {
    const first = firstChannel(channels);
    if (!first) return undefined;
    const schedule = scheduleOf(first, builtOn);
    return {
      label: labels.channels[first.type] ?? '',
      text: channelText(first),
      href: channelAddress(first) ?? '',
      ...(schedule && !first.hours?.age && { schedule }),
    };
  }

  return {
    index: buildIndex(documents, settings),
    fields: settings.fields,
    written: settings.written,
    parts: [...settings.parts],
    importance: typeImportance,
    entries: Object.fromEntries(entries),
    contacts: contactsOf(content),
    crisis: crisisWordsIn(content),
  };
}

/** The documents by each number and host that they give as a way to get in touch, and by that of the provider. */
function contactsOf({ service, node }: Content): Record<string, string[]> {
  const contacts: Record<string, string[]> = {};
  for (const document of [...service, ...node]) {
    const values = document.channels.filter(isCallToAction).map(({ value }) => value);
    const provider = document.type === 'service' ? [document.provider.url ?? ''] : [];
    for (const contact of [...values, ...provider].map(contactIn)) {
      if (!contact) continue;
      const key = `${document.type}/${document.id}`;
      contacts[contact] = [...new Set([...(contacts[contact] ?? []), key])];
    }
  }
  return contacts;
}
