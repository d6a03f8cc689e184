import { createTranslator } from 'next-intl';
import type { Channel } from '@/content/schema/channel';
import type { Locale } from '@/i18n/locale';
import { readMessages } from '@/i18n/messages';
import { hoursText } from '@/site/hours-text';

/** The hours of a channel in the words of a page; nothing when no current source gives them. */
export function hoursWords({ hours, timeZone }: Channel, locale: Locale): string {
  if (hours?.status !== 'current') return '';
  const t = createTranslator({ locale, messages: readMessages(locale), namespace: 'Hours' });
  return hoursText({ value: hours.value, timeZone }, locale, t);
}
