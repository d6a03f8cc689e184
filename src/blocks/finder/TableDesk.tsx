import { useLocale, useTranslations } from 'next-intl';
import { channelText } from '@/content/channels';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { finder } from '@/site/finder';
import { linkTo } from '@/site/site';
import { Title } from '../Title';

/** A desk in the table: its name, the place that it is for if it is not for all, and every way to reach it. */
export function TableDesk({ id }: { id: string }) {
  const t = useTranslations('Channel');
  const tWhere = useTranslations('Finder.whereAnswers');
  const locale = useLocale();
  const { areaServed = [], channels = [] } = finder.services[id] ?? {};
  return (
    <li>
      <a href={linkTo(`service/${id}`, locale)} className="target font-bold">
        <Title document={find(content, 'service', id)} />
      </a>
      {areaServed.length === 1 && ` (${areaServed.map((place) => tWhere(place)).join(', ')})`}
      <ul>
        {channels.map((channel) => (
          <li key={channel.id}>
            {t(channel.type)}{' '}
            <a href={channel.address} className="target" translate="no">
              {channelText(channel)}
            </a>
          </li>
        ))}
      </ul>
    </li>
  );
}
