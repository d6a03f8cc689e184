import { useLocale, useTranslations } from 'next-intl';
import { areHoursChecked, isChecked } from '@/content/channels';
import { channelDueOn, isOverdue } from '@/content/review';
import type { Channel } from '@/content/schema/channel';
import { formatDate } from '@/i18n/dates';
import { builtOn } from '@/site/clock';
import { AccordingToLabel } from './AccordingToLabel';
import { SourceNote } from './SourceNote';

/** Who gives this number or address and from when that is, and whether a person of ours has checked it. */
export function ChannelEvidence({ channel, isLinked = true }: { channel: Channel; isLinked?: boolean }) {
  const t = useTranslations('Channel');
  const locale = useLocale();
  const { check, status, sources, hours } = channel;
  const checkedOn = isChecked(channel) ? check?.on : undefined;
  const due = channelDueOn(channel);
  return (
    <>
      {status === 'dated' ? (
        <AccordingToLabel source={sources[0] ?? ''} />
      ) : (
        <SourceNote {...channel} isLinked={isLinked} />
      )}
      . {checkedOn ? t('checked', { date: formatDate(checkedOn, locale) }) : t('unchecked')}
      {checkedOn && due && isOverdue(due, builtOn) && ` ${t('overdue', { due: formatDate(due, locale) })}`}
      {checkedOn && hours?.status === 'current' && !areHoursChecked(channel) && ` ${t('hoursUnchecked')}`}
    </>
  );
}
