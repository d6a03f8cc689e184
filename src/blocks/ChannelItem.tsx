import { useLocale } from 'next-intl';
import { channelAddress, channelText, isCallToAction } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { ChannelEvidence } from './ChannelEvidence';
import { ChannelFacts } from './ChannelFacts';
import { ChannelLabel } from './ChannelLabel';
import { OpenState } from './OpenState';

/** One way to get in touch: the number or address, when, what it costs, who says so, and whether we checked it. */
export function ChannelItem({ channel }: { channel: Channel }) {
  const locale = useLocale();
  const address = channelAddress(channel);
  const weight = isCallToAction(channel) ? 'text-lead font-bold' : '';
  return (
    <li data-channel={channel.id}>
      <p className="flex flex-wrap items-center gap-x-3">
        <ChannelLabel type={channel.type} />
        {address ? (
          <a href={address} className={`target ${weight}`}>
            {channelText(channel)}
          </a>
        ) : (
          <span>{channelText(channel)}</span>
        )}
      </p>
      <OpenState channel={channel} />
      {channel.note && <p className="font-bold">{channel.note[locale]}</p>}
      <ChannelFacts channel={channel} />
      <p className="mt-1 text-soft">
        <ChannelEvidence channel={channel} />
      </p>
    </li>
  );
}
