import { useTranslations } from 'next-intl';
import { channelAddress, channelText } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';

type Props = { channel: Channel; className?: string };

/** The link that gets in touch. A number speaks for itself; an address comes with its verb: "Chat op helpwanted.nl". */
export function ChannelLink({ channel, className = '' }: Props) {
  const t = useTranslations('Channel.act');
  const text = channelText(channel);
  const address = channelAddress(channel);
  // What only an old source gives is no way to get in touch: it is text.
  if (!address || channel.status === 'dated') return <span className={className}>{text}</span>;
  return (
    <a href={address} className={`target ${className}`}>
      {channel.type === 'phone' ? text : t(channel.type, { to: text })}
    </a>
  );
}
