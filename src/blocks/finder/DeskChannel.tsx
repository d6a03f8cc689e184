import { useLocale, useTranslations } from 'next-intl';
import { closuresAhead } from '@/content/channels';
import type { Channel } from '@/content/schema/channel';
import { formatDate } from '@/i18n/dates';
import { builtOn } from '@/site/clock';
import { ChannelHours } from '../ChannelHours';
import { ChannelLink } from '../ChannelLink';
import { OpenState } from '../OpenState';

type Props = {
  channel: Channel;
  website?: string | undefined;
  /** The cases of the finder in which this channel does not show, and those in which it may not work. */
  hide?: readonly string[];
  doubt?: readonly string[];
};

/** One way to reach a desk, short: what to do, whether it is open, and when. */
export function DeskChannel({ channel, website, hide = [], doubt = [] }: Props) {
  const t = useTranslations('Channel');
  const tOutcome = useTranslations('Outcome');
  const locale = useLocale();
  const { id, type, note } = channel;
  return (
    <li data-channel={id} data-hide={hide.join(' ') || undefined}>
      <p>
        {type === 'phone' && <b>{t(type)} </b>}
        <ChannelLink channel={channel} />
      </p>
      <OpenState channel={channel} />
      <p>
        <ChannelHours channel={channel} website={website} />
      </p>
      {closuresAhead(channel, builtOn).map(({ on, reason }) => (
        <p key={on}>
          <b>{t('closed', { date: formatDate(on, locale) })}.</b> {reason[locale]}
        </p>
      ))}
      {note && <p>{note[locale]}</p>}
      {doubt.length > 0 && <p data-doubt={doubt.join(' ')}>{tOutcome('doubt')}</p>}
    </li>
  );
}
