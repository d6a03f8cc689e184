import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { onlyFor } from '@/site/directory';
import { linkTo } from '@/site/site';
import type { DeskWith as Desk } from '@/site/without-calling';
import { ChannelLink } from './ChannelLink';
import { OpenState } from './OpenState';
import { Title } from './Title';

/** A desk with some of its ways: its name, for whom when it is not for everybody, and what must be known before each way. */
export function DeskWith({ service, channels }: Desk) {
  const t = useTranslations('DirectoryPage');
  const locale = useLocale();
  const readers = onlyFor(service);
  return (
    <li data-service={service.id} className="row">
      <span>
        <a href={linkTo(`service/${service.id}`, locale)} className="target font-bold">
          <Title document={service} isShort />
        </a>{' '}
        {readers && <span className="chip">{t(`onlyFor.${readers}`)}</span>}
      </span>{' '}
      {channels.map((channel) => (
        <Fragment key={channel.id}>
          <span data-channel={channel.id}>
            <ChannelLink channel={channel} /> <OpenState channel={channel} />
          </span>{' '}
          {channel.note && <span className="row-note">{channel.note[locale]}</span>}
        </Fragment>
      ))}
    </li>
  );
}
