import { useLocale, useTranslations } from 'next-intl';
import { distinctChannels } from '@/content/channels';
import type { Service } from '@/content/model';
import { linkTo } from '@/site/site';
import { ChannelHours } from './ChannelHours';
import { ChannelLink } from './ChannelLink';
import { OpenState } from './OpenState';
import { Title } from './Title';

type Props = {
  services: readonly Service[];
  /** Says too whether parents hear of it. */
  isForYoung?: boolean;
};

/** The desks most needed, a row each: its name, its first number or address, and whether it is open. */
export function NeededDesks({ services, isForYoung = false }: Props) {
  const t = useTranslations('DoorPage');
  const locale = useLocale();
  return (
    <ul>
      {services.map((service) => {
        const { id, words } = service;
        const [first] = distinctChannels(service.channels);
        return (
          <li key={id} data-service={id} className="row">
            <a href={linkTo(`service/${id}`, locale)} className="target font-bold">
              <Title document={service} />
            </a>{' '}
            {first && (
              <span data-channel={first.id}>
                <ChannelLink channel={first} className={first.type === 'phone' ? 'number' : ''} />{' '}
                <OpenState channel={first} />{' '}
                {first.hours?.status === 'current' && (
                  <span className="hours">
                    <ChannelHours channel={first} />
                  </span>
                )}
              </span>
            )}
            {isForYoung && (
              <p className="w-full">
                <b>{t('told')}</b> {words[locale].honesty.parentsTold ?? t('ask')}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
