import { useLocale, useTranslations } from 'next-intl';
import type { Channel } from '@/content/schema/channel';
import { ChannelHours } from './ChannelHours';
import { ChannelLink } from './ChannelLink';
import { ClosedDays } from './ClosedDays';
import { OpenState } from './OpenState';

type Props = {
  channel: Channel;
  website?: string | undefined;
  /** The hours stand on the way above it already. */
  areHoursSaid?: boolean;
  /** The cases of the finder in which this way does not show, and those in which it may not work. */
  hide?: readonly string[];
  doubt?: readonly string[];
};

/** One way to reach a desk, in one line: what to do, whether it is open, and when. */
export function DeskChannel({ channel, website, areHoursSaid = false, hide = [], doubt = [] }: Props) {
  const tOutcome = useTranslations('Outcome');
  const locale = useLocale();
  return (
    <li data-channel={channel.id} data-hide={hide.join(' ') || undefined}>
      <ChannelLink channel={channel} isPlain />{' '}
      {!areHoursSaid && (
        <>
          <OpenState channel={channel} />{' '}
          <span className="hours">
            <ChannelHours channel={channel} website={website} />
          </span>
        </>
      )}
      <ClosedDays channel={channel} />
      {channel.note && <p>{channel.note[locale]}</p>}
      {doubt.length > 0 && <p data-doubt={doubt.join(' ')}>{tOutcome('doubt')}</p>}
    </li>
  );
}
