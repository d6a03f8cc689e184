import { useLocale, useTranslations } from 'next-intl';
import { ChannelFacts } from '@/blocks/ChannelFacts';
import { DeskWays } from '@/blocks/DeskWays';
import { Title } from '@/blocks/Title';
import { distinctChannels } from '@/content/channels';
import type { Service } from '@/content/model';
import { linkTo } from '@/site/site';
import { FirstWay } from './FirstWay';

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
      <FirstWay service={service} />
      <p>{why}</p>
      <DeskWays service={service} from={1} />
      {first && <ChannelFacts channel={first} />}
    </section>
  );
}
