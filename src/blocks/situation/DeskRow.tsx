import { useLocale, useTranslations } from 'next-intl';
import { ChannelHours } from '@/blocks/ChannelHours';
import { ChannelLink } from '@/blocks/ChannelLink';
import { OpenState } from '@/blocks/OpenState';
import { Title } from '@/blocks/Title';
import { distinctChannels, ownWebsite } from '@/content/channels';
import type { DeskOnce } from '@/content/finder/desks';
import { find } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { readerWords } from './readers';

type Props = { desk: DeskOnce; why: string };

/** One of the other desks of a situation: its name, for whom, why, and the ways to reach it. */
export function DeskRow({ desk, why }: Props) {
  const t = useTranslations('Finder.whoAnswers');
  const locale = useLocale();
  const service = find(content, 'service', desk.service);
  const readers = readerWords(desk.for, (who) => t(who));
  const channels = distinctChannels(service.channels);
  return (
    <li data-service={service.id} className="desk-row">
      <p>
        <a href={linkTo(`service/${service.id}`, locale)} className="target font-bold">
          <Title document={service} />
        </a>{' '}
        {readers && <span className="chip">{readers.join(', ')}</span>}
      </p>
      <p>{why}</p>
      <ul>
        {channels.map((channel, index) => (
          <li key={channel.id} data-channel={channel.id}>
            <ChannelLink channel={channel} className={channel.type === 'phone' ? 'number' : ''} />{' '}
            {!isOpenWith(channel, channels[index - 1]) && (
              <>
                <OpenState channel={channel} />{' '}
                <span className="text-soft">
                  <ChannelHours channel={channel} website={ownWebsite(service)} />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Tells whether a way keeps the hours of the one above it: they are said once. */
function isOpenWith({ hours }: Channel, above: Channel | undefined): boolean {
  return hours !== undefined && hours.value === above?.hours?.value && hours.status === above.hours.status;
}
