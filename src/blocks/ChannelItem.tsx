import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { channelAddress, channelText, isCallToAction } from '@/content/channels';
import { isCoveredBy, type Provenance } from '@/content/evidence';
import type { Channel } from '@/content/schema/channel';
import { formatDate } from '@/lib/dates';
import { languageNames } from '@/lib/language-names';
import { Icon, type IconName } from '@/ui/Icon';
import { HoursText } from './HoursText';
import { SourceNote } from './SourceNote';

const icons: Record<Channel['type'], IconName> = {
  phone: 'phone',
  chat: 'chat',
  whatsapp: 'chat',
  email: 'mail',
  form: 'form',
  app: 'app',
  post: 'post',
  website: 'web',
};

/** One way to get in touch: the number or address, when, what it costs, who says so, and whether we checked it. */
export function ChannelItem({ channel }: { channel: Channel }) {
  const t = useTranslations('Channel');
  const locale = useLocale();
  const { hours, cost, languages, reachableFrom, note, check } = channel;
  const address = channelAddress(channel);
  const isCurrent = isCallToAction(channel);
  const ownSource = (fact: Provenance) => !isCoveredBy(fact, channel) && <SourceNote {...fact} />;

  return (
    <li data-channel={channel.id} className="border-t border-line py-4 first:border-0 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="flex items-center gap-2 text-petrol">
          <Icon name={icons[channel.type]} />
          <span className="font-bold">{t(channel.type)}</span>
        </span>
        {address ? (
          <a
            href={address}
            className={`inline-flex min-h-11 items-center wrap-anywhere ${isCurrent ? 'text-lead font-bold' : ''}`}
          >
            {channelText(channel)}
          </a>
        ) : (
          <span>{channelText(channel)}</span>
        )}
      </p>
      {note && <p className="mt-1 font-bold">{note[locale]}</p>}
      <dl className="mt-1">
        {hours?.status === 'current' && (
          <Fact name={t('hours')}>
            <HoursText value={hours.value} timeZone={channel.timeZone} />. {ownSource(hours)}
          </Fact>
        )}
        {cost?.status === 'current' && (
          <Fact name={t('cost')}>
            {t(`costs.${cost.value}`)}. {ownSource(cost)}
          </Fact>
        )}
        {languages && <Fact name={t('languages')}>{languageNames(languages, locale)}</Fact>}
        {reachableFrom && (
          <Fact name={t('reachableFrom')}>{reachableFrom.map((place) => t(`places.${place}`)).join(', ')}</Fact>
        )}
      </dl>
      <p className="mt-1 text-soft">
        <SourceNote {...channel} />. {check ? t('checked', { date: formatDate(check.on, locale) }) : t('unchecked')}
      </p>
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="inline font-bold">{name}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}
