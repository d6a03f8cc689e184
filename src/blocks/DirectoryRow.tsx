import { useLocale, useTranslations } from 'next-intl';
import { distinctChannels, ownWebsite } from '@/content/channels';
import { isVoice } from '@/content/finder/reach';
import type { Service } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { siteName } from '@/lib/site-name';
import { isForMinors, onlyFor } from '@/site/directory';
import { linkTo } from '@/site/site';
import { ChannelLink } from './ChannelLink';
import { OpenState } from './OpenState';
import { Title } from './Title';

/**
 * A service in the directory: its name, for whom when it is not for everybody, and its first number or address. A way
 * without speaking stands behind a number, for who asks for that.
 */
export function DirectoryRow({ service }: { service: Service }) {
  const t = useTranslations('DirectoryPage');
  const locale = useLocale();
  const channels = distinctChannels(service.channels);
  const [first] = channels;
  const silent = channels.find((channel) => !isVoice(channel));
  const readers = onlyFor(service);
  const website = ownWebsite(service);
  return (
    <li
      data-service={service.id}
      data-young={isForMinors(service) ? '' : undefined}
      // Who cannot speak still has to find how to reach 112.
      data-silent={silent || service.group === 'emergency' ? '' : undefined}
      className="row"
    >
      <span>
        <a href={linkTo(`service/${service.id}`, locale)} className="target font-bold">
          <Title document={service} />
        </a>{' '}
        {readers && <span className="chip">{t(`onlyFor.${readers}`)}</span>}
      </span>{' '}
      {first && <Way channel={first} />} {silent && silent !== first && <Way channel={silent} />}
      {!first && website && (
        <a href={website} className="target" translate="no">
          {siteName(website)}
        </a>
      )}
    </li>
  );
}

function Way({ channel }: { channel: Channel }) {
  return (
    <span data-channel={channel.id} className={isVoice(channel) ? 'voice' : 'silent'}>
      <ChannelLink channel={channel} className={isVoice(channel) ? 'number' : ''} /> <OpenState channel={channel} />
    </span>
  );
}
