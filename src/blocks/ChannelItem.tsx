import { useTranslations } from 'next-intl';
import type { Channel } from '@/content/schema/channel';
import { Icon } from '@/ui/Icon';
import { ChannelChips } from './ChannelChips';
import { ChannelFacts } from './ChannelFacts';
import { ChannelHours } from './ChannelHours';
import { ChannelLink } from './ChannelLink';
import { channelIcons } from './channel-icons';

type Props = { channel: Channel; website?: string | undefined };

/** One way to get in touch: when, the number or address, what decides at a glance. */
export function ChannelItem({ channel, website }: Props) {
  const t = useTranslations('Channel');
  // An address comes with its verb; a number has it above.
  const isPhone = channel.type === 'phone';
  const isKnown = channel.hours?.status === 'current';
  return (
    <li data-channel={channel.id} className="way">
      <Icon name={channelIcons[channel.type]} />
      <section>
        {(isPhone || isKnown) && (
          <p>
            {isPhone && <b>{t(channel.type)}</b>} {isKnown && <ChannelHours channel={channel} />}
          </p>
        )}{' '}
        <p>
          <ChannelLink channel={channel} className={isPhone ? 'number' : 'text-lead font-bold'} />
        </p>
        <ChannelChips channel={channel} />
        {!isKnown && (
          <p className="text-soft">
            <ChannelHours channel={channel} website={website} />
          </p>
        )}
        <ChannelFacts channel={channel} />
      </section>
    </li>
  );
}
