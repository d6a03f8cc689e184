import { useLocale, useTranslations } from 'next-intl';
import { isAnswered } from '@/content/channels';
import { scheduleOf } from '@/content/schedules';
import type { Channel } from '@/content/schema/channel';
import { formatDate } from '@/i18n/dates';
import { builtOn } from '@/lib/clock';

/**
 * Where the visitor's browser writes whether this channel is open now. It is empty without a script: the hours stand
 * beside it in words. Of old hours it says how old they are, and no browser says "open now".
 */
export function OpenState({ channel }: { channel: Channel }) {
  const t = useTranslations('Channel');
  const locale = useLocale();
  const schedule = scheduleOf(channel, builtOn);
  const { age } = channel.hours ?? {};
  if (!schedule && !age && !isAnswered(channel)) return null;
  return (
    <open-state {...(schedule && { 'data-schedule': JSON.stringify(schedule) })} {...(age && { 'data-age': '' })}>
      {age && t('hoursSince', { date: formatDate(age.since, locale) })}
    </open-state>
  );
}
