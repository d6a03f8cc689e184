import { createTranslator, type Messages } from 'next-intl';
import { x } from 'xastscript';
import { channelAddress, channelText, hasUnknownHours, isDayAndNight } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { formatDate } from '@/i18n/dates';
import type { Locale } from '@/i18n/locale';
import { hoursText } from '../hours-text';

/**
 * What writes a way to reach a desk on the sheet that works without a network: what it is, its link, when somebody
 * answers, and what to know of it. The short form tells only who answers day and night.
 */
export function channelWriter(locale: Locale, messages: Messages) {
  const t = createTranslator({ locale, messages, namespace: 'Channel' });
  const inHours = createTranslator({ locale, messages, namespace: 'Hours' });
  const when = (channel: Channel) => {
    const { hours, timeZone } = channel;
    if (hours?.status !== 'current') return hasUnknownHours(channel) ? [t('hoursAsk')] : [];
    const since = hours.age && t('hoursSince', { date: formatDate(hours.age.since, locale) });
    return [hoursText({ value: hours.value, timeZone }, locale, inHours), since];
  };
  return (channel: Channel, { isShort = false } = {}): (ReturnType<typeof x> | string)[] => {
    const more =
      isShort && !isDayAndNight(channel) ? [] : [...when(channel), isShort ? undefined : channel.note?.[locale]];
    const href = channelAddress(channel);
    const text = channelText(channel);
    return [
      ...(isShort ? [] : [`${t(channel.type)} `]),
      href ? x('a', { href }, text) : text,
      ...more.flatMap((words) => (words ? [` · ${words}`] : [])),
    ];
  };
}
