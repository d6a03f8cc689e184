import { createTranslator } from 'next-intl';
import type { Channel } from '@/content/schema/channel';
import { type Locale, locales } from '@/i18n/locale';
import { readMessages } from '@/i18n/messages';
import { hoursText } from '@/site/hours-text';

const translators = Object.fromEntries(
  locales.map((locale) => [locale, createTranslator({ locale, messages: readMessages(locale), namespace: 'Hours' })]),
);

/** The hours of a channel in the words of a page; nothing when no current source gives them. */
export function hoursWords({ hours, timeZone }: Channel, locale: Locale): string {
  const t = translators[locale];
  return hours?.status === 'current' && t ? hoursText({ value: hours.value, timeZone }, locale, t) : '';
}
