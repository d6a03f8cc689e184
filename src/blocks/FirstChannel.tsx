import { useLocale, useTranslations } from 'next-intl';
import { channelAddress, channelText, hasUnknownHours, otherWays } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { ChannelEvidence } from './ChannelEvidence';
import { ChannelLabel } from './ChannelLabel';
import { HoursText } from './HoursText';
import { OpenState } from './OpenState';

type Props = { channel: Channel; others: readonly Channel[] };

/** The first way to reach a service, for a list: what to do, when, what else there is, and how sure we are. */
export function FirstChannel({ channel, others }: Props) {
  const t = useTranslations('Channel');
  const tLine = useTranslations('ServiceLine');
  const locale = useLocale();
  const { id, hours, timeZone, type } = channel;
  const ways = otherWays(channel, others).map((way) => t(way));
  return (
    <div data-channel={id}>
      <p className="flex flex-wrap items-center gap-x-3">
        <ChannelLabel type={type} />
        <a href={channelAddress(channel)} className="target text-lead font-bold">
          {channelText(channel)}
        </a>
      </p>
      <OpenState channel={channel} />
      {hours?.status === 'current' && (
        <p>
          <HoursText value={hours.value} timeZone={timeZone} />
        </p>
      )}
      {hasUnknownHours(channel) && <p>{t('hoursUnknown')}</p>}
      {ways.length > 0 && <p>{tLine('also', { ways: new Intl.ListFormat(locale).format(ways) })}</p>}
      <p className="text-soft">
        <ChannelEvidence channel={channel} isLinked={false} />
      </p>
    </div>
  );
}
