import { useLocale, useTranslations } from 'next-intl';
import { channelAddress, channelText, isCallToAction } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { Icon, type IconName } from '@/ui/Icon';
import { ChannelEvidence } from './ChannelEvidence';
import { ChannelFacts } from './ChannelFacts';

const icons: Record<Channel['type'], IconName> = {
  phone: 'phone',
  chat: 'chat',
  whatsapp: 'chat',
  email: 'mail',
  form: 'form',
  app: 'app',
  post: 'post',
  website: 'web',
};

/** One way to get in touch: the number or address, when, what it costs, who says so, and whether we checked it. */
export function ChannelItem({ channel }: { channel: Channel }) {
  const t = useTranslations('Channel');
  const locale = useLocale();
  const address = channelAddress(channel);
  const weight = isCallToAction(channel) ? 'text-lead font-bold' : '';
  return (
    <li data-channel={channel.id} className="border-t border-line py-4 first:border-0 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="flex items-center gap-2 text-petrol">
          <Icon name={icons[channel.type]} />
          <span className="font-bold">{t(channel.type)}</span>
        </span>
        {address ? (
          <a href={address} className={`inline-flex min-h-11 items-center ${weight}`}>
            {channelText(channel)}
          </a>
        ) : (
          <span>{channelText(channel)}</span>
        )}
      </p>
      {channel.note && <p className="mt-1 font-bold">{channel.note[locale]}</p>}
      <ChannelFacts channel={channel} />
      <p className="mt-1 text-soft">
        <ChannelEvidence channel={channel} />
      </p>
    </li>
  );
}
