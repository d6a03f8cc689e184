import { distinctChannels, ownWebsite } from '@/content/channels';
import type { Service } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { DeskChannel } from './DeskChannel';
import type { Visibility } from './finder/visibility';

type Props = {
  service: Service;
  /** The place in its ways of the first that is shown, and of the first that no longer is. */
  from?: number;
  to?: number;
  /** In the finder: in which cases each does not show. */
  ways?: Visibility['channels'] | undefined;
};

/** The ways to reach a desk, best first, a line each; nothing where none is left, as a list of nothing is no list. */
export function DeskWays({ service, from = 0, to, ways }: Props) {
  const channels = distinctChannels(service.channels);
  const shown = channels.slice(from, to);
  if (shown.length === 0) return null;
  return (
    <ul className="ways">
      {shown.map((channel, index) => {
        const above = channels[from + index - 1];
        const showsWith = above !== undefined && ways?.[above.id]?.hide.join() === ways?.[channel.id]?.hide.join();
        return (
          <DeskChannel
            key={channel.id}
            channel={channel}
            website={ownWebsite(service)}
            areHoursSaid={showsWith && isOpenWith(channel, above)}
            {...ways?.[channel.id]}
          />
        );
      })}
    </ul>
  );
}

/** Tells whether a way keeps the hours of the one above it: they are said once. */
function isOpenWith({ hours }: Channel, above: Channel): boolean {
  return hours !== undefined && hours.value === above.hours?.value && hours.status === above.hours.status;
}
