import { useLocale, useTranslations } from 'next-intl';
import type { Channel } from '@/content/schema/channel';
import { formatDate } from '@/i18n/dates';
import { AccordingToLabel } from './AccordingToLabel';
import { SourceNote } from './SourceNote';

/** Who gives this number or address and from when that is, and whether a person of ours has checked it. */
export function ChannelEvidence({ channel, isLinked = true }: { channel: Channel; isLinked?: boolean }) {
  const t = useTranslations('Channel');
  const locale = useLocale();
  const { check, status, sources } = channel;
  return (
    <>
      {status === 'dated' ? (
        <AccordingToLabel source={sources[0] ?? ''} />
      ) : (
        <SourceNote {...channel} isLinked={isLinked} />
      )}
      . {check ? t('checked', { date: formatDate(check.on, locale) }) : t('unchecked')}
    </>
  );
}
