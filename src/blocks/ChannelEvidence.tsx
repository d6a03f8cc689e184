import { useLocale, useTranslations } from 'next-intl';
import { areHoursChecked, isChecked } from '@/content/channels';
import { channelDueOn, isOverdue } from '@/content/review';
import type { Channel } from '@/content/schema/channel';
import { formatDate } from '@/i18n/dates';
import { builtOn } from '@/lib/clock';
import { AccordingToLabel } from './AccordingToLabel';
import { isCoveredBy } from './evidence';
import { SourceNote } from './SourceNote';

type Props = {
  channel: Channel;
  /** Part of a list that says that what has no check was not tried: then not each says so itself. */
  isListed?: boolean;
};

/** Who gives this number or address, its hours and its cost, from when that is, and whether a person has checked it. */
export function ChannelEvidence({ channel, isListed = false }: Props) {
  const t = useTranslations('Channel');
  const locale = useLocale();
  const { check, status, sources, hours, cost } = channel;
  const checkedOn = isChecked(channel) ? check?.on : undefined;
  const due = channelDueOn(channel);
  const ownSources = [
    [t('hours'), hours],
    [t('cost'), cost],
  ] as const;
  return (
    <ul className={isListed ? 'chips' : 'grid gap-1'}>
      <li>{status === 'dated' ? <AccordingToLabel source={sources[0] ?? ''} /> : <SourceNote {...channel} />}</li>
      {ownSources.map(
        ([name, fact]) =>
          fact?.status === 'current' &&
          !isCoveredBy(fact, channel) && (
            <li key={name}>
              {name}: <SourceNote {...fact} />
            </li>
          ),
      )}
      {(checkedOn || !isListed) && (
        <li>
          {checkedOn ? t('checked', { date: formatDate(checkedOn, locale) }) : t('unchecked')}
          {checkedOn && due && isOverdue(due, builtOn) && ` ${t('overdue', { due: formatDate(due, locale) })}`}
          {checkedOn && hours?.status === 'current' && !areHoursChecked(channel) && ` ${t('hoursUnchecked')}`}
        </li>
      )}
    </ul>
  );
}
