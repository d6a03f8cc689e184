import { useLocale, useTranslations } from 'next-intl';
import { ChannelFacts } from '@/blocks/ChannelFacts';
import { ChannelHours } from '@/blocks/ChannelHours';
import { ChannelLink } from '@/blocks/ChannelLink';
import { DeskWays } from '@/blocks/DeskWays';
import { OpenState } from '@/blocks/OpenState';
import { ReaderChip } from '@/blocks/ReaderChip';
import { Title } from '@/blocks/Title';
import { distinctChannels, ownWebsite } from '@/content/channels';
import { find, type SituationDesk } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { Fold } from '@/ui/Fold';

type Props = {
  desk: SituationDesk;
  /** Why this desk, in one line. */
  why: string;
};

/**
 * One of the other desks of a situation: its name, the first way to reach it, and when that is open; why, and how else,
 * behind the name.
 */
export function DeskRow({ desk, why }: Props) {
  const t = useTranslations('SituationPage');
  const locale = useLocale();
  const service = find(content, 'service', desk.service);
  const [first] = distinctChannels(service.channels);
  const areHoursKnown = first?.hours?.status === 'current';
  return (
    <li data-service={service.id} className="row">
      <Fold title={<Title document={service} isShort />}>
        <p>{why}</p>
        {first && !areHoursKnown && <ChannelHours channel={first} website={ownWebsite(service)} />}
        {first && <ChannelFacts channel={first} />}
        <DeskWays service={service} from={1} />
        <a href={linkTo(`service/${service.id}`, locale)} className="no-print">
          {t('about', { desk: service.words[locale].title })}
        </a>
      </Fold>
      {first && (
        <span data-channel={first.id} className="contents">
          <ChannelLink channel={first} className={first.type === 'phone' ? 'text-lead font-bold' : 'font-bold'} />{' '}
          <span className="row-note">
            <ReaderChip desk={desk} />{' '}
            {areHoursKnown && (
              <>
                <OpenState channel={first} />{' '}
                <span className="hours">
                  <ChannelHours channel={first} />
                </span>
              </>
            )}
          </span>
        </span>
      )}
    </li>
  );
}
