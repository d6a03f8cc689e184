import { useLocale, useTranslations } from 'next-intl';
import { distinctChannels, ownWebsite } from '@/content/channels';
import type { Visibility } from '@/content/finder/visibility';
import { find, type SituationDesk } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { whoAnswers } from '@/content/schema/situation';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { DeskChannel } from './DeskChannel';
import { readerWords } from './situation/readers';

type Props = {
  desk: SituationDesk;
  /** Why this desk, in one line. */
  why: string;
  /** In the finder: in which cases the desk and its channels do not show. */
  visibility?: Visibility | undefined;
};

/** A desk of a situation: its name, for whom, why it is there, and the ways to reach it. */
export function DeskRow({ desk, why, visibility }: Props) {
  const t = useTranslations('Finder.whoAnswers');
  const locale = useLocale();
  const service = find(content, 'service', desk.service);
  const readers = readerWords(desk.for, (who) => t(who));
  const channels = distinctChannels(service.channels);
  const ways = visibility?.channels;
  return (
    <li
      data-service={service.id}
      data-who={visibility && desk.for.length < whoAnswers.length ? desk.for.join(' ') : undefined}
      data-alternative={visibility && desk.alternative ? '' : undefined}
      data-hide={visibility?.hide.join(' ') || undefined}
      className="desk-row"
    >
      <a href={linkTo(`service/${service.id}`, locale)}>{service.words[locale].title}</a>{' '}
      {readers && <span className="chip">{readers.join(', ')}</span>}
      <p>{why}</p>
      <ul className="ways">
        {channels.map((channel, index) => {
          const above = channels[index - 1];
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
    </li>
  );
}

/** Tells whether a way keeps the hours of the one above it: they are said once. */
function isOpenWith({ hours }: Channel, above: Channel): boolean {
  return hours !== undefined && hours.value === above.hours?.value && hours.status === above.hours.status;
}
