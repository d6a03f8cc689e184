import { useTranslations } from 'next-intl';
import { channelText } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { Fold } from '@/ui/Fold';
import { ChannelEvidence } from './ChannelEvidence';

/** One tap away from the numbers and addresses above it: where each comes from, and whether we have tried it. */
export function ChannelsEvidence({ channels }: { channels: readonly Channel[] }) {
  const t = useTranslations('Channel');
  if (channels.length === 0) return null;
  return (
    <Fold title={t('evidence')} size="small">
      <dl className="grid gap-3">
        {channels.map((channel) => (
          <div key={channel.id}>
            <dt className="font-bold">{`${t(channel.type)}: ${channelText(channel)}`}</dt>
            <dd>
              <ChannelEvidence channel={channel} />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
