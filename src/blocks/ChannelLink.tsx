import { useTranslations } from 'next-intl';
import { channelAddress, channelText } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { isCut } from '@/lib/site-name';

type Props = {
  channel: Channel;
  className?: string;
  /** The one thing to do next: a button, on which a number has its verb too. */
  isButton?: boolean;
  /** In a list of which the style sheet knows the links: there are hundreds in the finder. */
  isPlain?: boolean;
};

/**
 * The link that gets in touch. A number speaks for itself; an address comes with its verb: "Chat op helpwanted.nl". Neither
 * number nor address is for a browser to translate.
 */
export function ChannelLink({ channel, className = '', isButton = false, isPlain = false }: Props) {
  const t = useTranslations('Channel.act');
  const text = channelText(channel);
  const address = channelAddress(channel);
  const to = <span translate="no">{text}</span>;
  // What only an old source gives is no way to get in touch: it is text.
  if (!address || channel.status === 'dated') return <span className={className}>{to}</span>;
  const look = isButton ? 'button bubble' : 'target';
  return (
    <a
      href={address}
      className={isPlain && !isCut(address) ? undefined : `${look} ${isCut(address) ? 'cut ' : ''}${className}`}
    >
      {channel.type === 'phone' && !isButton ? to : t.rich(channel.type, { to: () => to })}
    </a>
  );
}
