import { useLocale, useTranslations } from 'next-intl';
import { otherWays } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { ChannelHours } from './ChannelHours';
import { ChannelLink } from './ChannelLink';
import { OpenState } from './OpenState';

type Props = { channel: Channel; others: readonly Channel[]; website?: string | undefined };

/** The first way to reach a service, for a list: the number or address, when, and what else there is. */
export function FirstChannel({ channel, others, website }: Props) {
  const t = useTranslations('Channel');
  const tLine = useTranslations('ServiceLine');
  const locale = useLocale();
  const { id, type } = channel;
  const ways = otherWays(channel, others).map((way) => t(way));
  return (
    <div data-channel={id}>
      <p>
        <ChannelLink channel={channel} className={type === 'phone' ? 'number' : 'text-lead font-bold'} />
      </p>
      <div className="chips">
        <OpenState channel={channel} />
      </div>
      <p className="text-soft">
        <ChannelHours channel={channel} website={website} />
        {ways.length > 0 && <> {tLine('also', { ways: new Intl.ListFormat(locale).format(ways) })}</>}
      </p>
    </div>
  );
}
