import { ChannelChips } from '@/blocks/ChannelChips';
import { ChannelHours } from '@/blocks/ChannelHours';
import { ChannelLink } from '@/blocks/ChannelLink';
import { distinctChannels, ownWebsite } from '@/content/channels';
import type { Service } from '@/content/model';

/** The first way to reach a desk, as a button: whether it is open now, what it costs, and when it is open. */
export function FirstWay({ service }: { service: Service }) {
  const [first] = distinctChannels(service.channels);
  return (
    first && (
      <div data-channel={first.id}>
        <p className="chips">
          <ChannelLink channel={first} className={first.type === 'phone' ? 'number' : ''} isButton />{' '}
          <ChannelChips channel={first} />
        </p>
        <p className="hours">
          <ChannelHours channel={first} website={ownWebsite(service)} />
        </p>
      </div>
    )
  );
}
