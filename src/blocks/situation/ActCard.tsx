import { useLocale, useTranslations } from 'next-intl';
import { ChannelChips } from '@/blocks/ChannelChips';
import { ChannelFacts } from '@/blocks/ChannelFacts';
import { ChannelHours } from '@/blocks/ChannelHours';
import { ChannelLink } from '@/blocks/ChannelLink';
import { channelIcons } from '@/blocks/channel-icons';
import { Title } from '@/blocks/Title';
import { distinctChannels, ownWebsite } from '@/content/channels';
import type { Service } from '@/content/model';
import { linkTo } from '@/site/site';
import { Icon } from '@/ui/Icon';

type Props = { service: Service; why: string };

/** The first desk of a situation: who they are, why them, and every way to reach them. Its first way is the button. */
export function ActCard({ service, why }: Props) {
  const t = useTranslations('SituationPage');
  const locale = useLocale();
  return (
    <section data-service={service.id} aria-labelledby="act" className="bubble act">
      <h2 id="act" className="text-h2">
        {t.rich('act', {
          desk: () => (
            <a href={linkTo(`service/${service.id}`, locale)}>
              <Title document={service} />
            </a>
          ),
        })}
      </h2>
      <p>{why}</p>
      <ul>
        {distinctChannels(service.channels).map((channel, index) => (
          <li key={channel.id} data-channel={channel.id} className="way">
            <Icon name={channelIcons[channel.type]} />
            <section>
              <p>
                <ChannelLink
                  channel={channel}
                  className={channel.type === 'phone' ? 'number' : 'font-bold'}
                  isButton={index === 0}
                />
              </p>
              <ChannelChips channel={channel} />
              <p className="text-soft">
                <ChannelHours channel={channel} website={ownWebsite(service)} />
              </p>
              <ChannelFacts channel={channel} />
            </section>
          </li>
        ))}
      </ul>
    </section>
  );
}
