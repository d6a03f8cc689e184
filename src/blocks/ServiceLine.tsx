import { useLocale, useTranslations } from 'next-intl';
import { channelAddress, channelText, firstChannel, ownWebsite } from '@/content/channels';
import type { Service } from '@/content/model';
import type { Channel } from '@/content/schema/channel';
import { linkTo } from '@/site/site';
import { ChannelEvidence } from './ChannelEvidence';
import { HoursText } from './HoursText';

type Props = { service: Service; headingLevel?: 2 | 3 | 4 };

/** A service in a list: its name, what it is for, and the first way to reach it. */
export function ServiceLine({ service, headingLevel = 3 }: Props) {
  const locale = useLocale();
  const Heading = `h${headingLevel}` as const;
  const { title, summary } = service.words[locale];
  const channel = firstChannel(service.channels);
  return (
    <li data-service={service.id} className="bubble border border-line bg-card p-4 md:p-5">
      <Heading className="text-h3">
        <a href={linkTo(`service/${service.id}`, locale)} className="flex min-h-11 items-center">
          {title}
        </a>
      </Heading>
      <p>{summary}</p>
      {channel ? <FirstChannel channel={channel} /> : <Website address={ownWebsite(service)} />}
    </li>
  );
}

function FirstChannel({ channel }: { channel: Channel }) {
  const { hours, timeZone, id } = channel;
  return (
    <p data-channel={id} className="mt-1">
      <a href={channelAddress(channel)} className="flex min-h-11 items-center text-lead font-bold">
        {channelText(channel)}
      </a>
      {hours?.status === 'current' && (
        <span className="block text-soft">
          <HoursText value={hours.value} timeZone={timeZone} />
        </span>
      )}
      <span className="block text-soft">
        <ChannelEvidence channel={channel} />
      </span>
    </p>
  );
}

/** For a service without a channel that we could confirm: the way in is its own or its provider's website. */
function Website({ address }: { address: string | undefined }) {
  const t = useTranslations('ServiceLine');
  if (!address) return null;
  return (
    <p className="mt-1">
      {t.rich('via', {
        site: () => (
          <a href={address} className="inline-flex min-h-11 items-center">
            {address.replace(/^https:\/\/(www\.)?/, '')}
          </a>
        ),
      })}
    </p>
  );
}
