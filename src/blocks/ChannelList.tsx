import type { Channel } from '@/content/schema/channel';
import { ChannelItem } from './ChannelItem';
import { ChannelsEvidence } from './ChannelsEvidence';

/** Channels under a heading. */
export function ChannelList({ title, channels }: { title: string; channels: readonly Channel[] }) {
  return (
    <div className="bubble frame-line bg-card p-4 md:p-5">
      <h3 className="mb-2 text-h3">{title}</h3>
      <ul>
        {channels.map((channel) => (
          <ChannelItem key={channel.id} channel={channel} />
        ))}
      </ul>
      <ChannelsEvidence channels={channels} />
    </div>
  );
}
