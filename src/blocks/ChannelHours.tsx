import { useTranslations } from 'next-intl';
import { hasUnknownHours } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { siteName } from '@/lib/site-name';
import { HoursText } from './HoursText';

type Props = {
  channel: Channel;
  /** Where hours that we do not know can be looked up. */
  website?: string | undefined;
};

/** When this channel is open, in words; where we do not know, where to look. */
export function ChannelHours({ channel, website }: Props) {
  const t = useTranslations('Channel');
  const { hours, timeZone } = channel;
  if (hours?.status === 'current') return <HoursText value={hours.value} timeZone={timeZone} />;
  if (!hasUnknownHours(channel)) return null;
  if (!website || website === channel.value) return t('hoursAsk');
  return t.rich('hoursOn', {
    site: () => (
      <a href={website} translate="no">
        {siteName(website)}
      </a>
    ),
  });
}
