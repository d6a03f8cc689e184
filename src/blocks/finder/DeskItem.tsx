import { useLocale, useTranslations } from 'next-intl';
import { ownWebsite } from '@/content/channels';
import type { FinderService } from '@/content/finder/model';
import type { Visibility } from '@/content/finder/visibility';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { finder } from '@/site/finder';
import { linkTo } from '@/site/site';
import { Title } from '../Title';
import { DeskChannel } from './DeskChannel';

type Props = {
  /** The id of the service. */
  id: string;
  /** Why this desk, in one line. */
  why: string;
  isAlternative: boolean;
  /** In which cases the desk and its channels do not show. */
  visibility: Visibility | undefined;
};

/** A desk in a list of desks: its name, why it is there, and every way to reach it. */
export function DeskItem({ id, why, isAlternative, visibility }: Props) {
  const t = useTranslations('Outcome');
  const tPlaces = useTranslations('Channel.places');
  const locale = useLocale();
  const service = find(content, 'service', id);
  const { areaServed, channels: ways } = finder.services[id] as FinderService;
  const channels = service.channels.filter((channel) => ways.some((way) => way.id === channel.id));
  return (
    <li
      data-service={id}
      data-alternative={isAlternative ? '' : undefined}
      data-hide={visibility?.hide.join(' ') || undefined}
      className="desk"
    >
      <p>
        <a href={linkTo(`service/${id}`, locale)} className="target">
          <Title document={service} />
        </a>
      </p>
      {areaServed.length === 1 && (
        <p>{t('onlyFor', { place: areaServed.map((place) => tPlaces(place)).join(', ') })}</p>
      )}
      <p>{why}</p>
      <ul>
        {channels.map((channel) => (
          <DeskChannel
            key={channel.id}
            channel={channel}
            website={ownWebsite(service)}
            {...visibility?.channels[channel.id]}
          />
        ))}
      </ul>
    </li>
  );
}
