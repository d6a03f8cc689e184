import { useTranslations } from 'next-intl';
import type { Channel } from '@/content/schema/channel';
import { Icon } from '@/ui/Icon';
import { ChannelChips } from './ChannelChips';
import { ChannelFacts } from './ChannelFacts';
import { ChannelHours } from './ChannelHours';
import { ChannelLink } from './ChannelLink';
import { channelIcons } from './channel-icons';

type Props = { channel: Channel; website?: string | undefined };

/** One way to get in touch: the number or address, what decides at a glance, when, and what to know. */
export function ChannelItem({ channel, website }: Props) {
  const t = useTranslations('Channel');
  const isPhone = channel.type === 'phone';
  return (
    <li data-channel={channel.id} className="way">
      <Icon name={channelIcons[channel.type]} />
      <p className="chips">
        {/* An address comes with its verb; to the eye the sign beside a number is one. */}
        {isPhone && <span className="sr-only">{t(channel.type)}</span>}{' '}
        <ChannelLink channel={channel} className={isPhone ? 'number' : 'font-bold'} />{' '}
        <ChannelChips channel={channel} />
      </p>
      <p className="hours">
        <ChannelHours channel={channel} website={website} />
      </p>
      <ChannelFacts channel={channel} />
    </li>
  );
}
