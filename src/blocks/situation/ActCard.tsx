import { useLocale, useTranslations } from 'next-intl';
import { ChannelChips } from '@/blocks/ChannelChips';
import { ChannelFacts } from '@/blocks/ChannelFacts';
import { ChannelHours } from '@/blocks/ChannelHours';
import { ChannelLink } from '@/blocks/ChannelLink';
import { DeskWays } from '@/blocks/DeskWays';
import { Title } from '@/blocks/Title';
import { distinctChannels, ownWebsite } from '@/content/channels';
import type { Service } from '@/content/model';
import { linkTo } from '@/site/site';

type Props = { service: Service; why: string };

/** The first desk of a situation: who they are, why them, and every way to reach them. Its first way is the button. */
export function ActCard({ service, why }: Props) {
  const t = useTranslations('SituationPage');
  const locale = useLocale();
  // What explains a name stands on its own page: here the first way to reach them must be in sight.
  const title = <Title document={service} isShort />;
  const [first] = distinctChannels(service.channels);
  return (
    <section data-service={service.id} aria-labelledby="act" className="bubble act">
      <h2 id="act" className="text-h3">
        {t.rich('act', { desk: () => <a href={linkTo(`service/${service.id}`, locale)}>{title}</a> })}
      </h2>
      {first && (
        <div data-channel={first.id}>
          <p className="chips">
            <ChannelLink channel={first} className={first.type === 'phone' ? 'number' : ''} isButton />{' '}
            <ChannelChips channel={first} />
          </p>
          <p className="hours">
            <ChannelHours channel={first} website={ownWebsite(service)} />
          </p>
        </div>
      )}
      <p>{why}</p>
      <DeskWays service={service} from={1} />
      {first && <ChannelFacts channel={first} />}
    </section>
  );
}
