import { useLocale } from 'next-intl';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { ChannelLink } from '../ChannelLink';
import { Title } from '../Title';

type Props = {
  /** The id of the service. */
  id: string;
  /** The id of the channel to try first. */
  channel: string | undefined;
};

/** A desk in the table: its name, and the first way to reach it. */
export function TableDesk({ id, channel }: Props) {
  const locale = useLocale();
  const service = find(content, 'service', id);
  const first = service.channels.find((each) => each.id === channel);
  return (
    <li>
      <a href={linkTo(`service/${id}`, locale)} className="target">
        <Title document={service} />
      </a>
      {first && (
        <p>
          <ChannelLink channel={first} className="font-bold" />
        </p>
      )}
    </li>
  );
}
