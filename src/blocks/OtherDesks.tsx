import { useLocale, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { dangerServices } from '@/content/emergency-numbers';
import type { Service } from '@/content/model';
import { content } from '@/content/source';
import { desksDayAndNight, servicesLike } from '@/site/directory';
import { linkTo } from '@/site/site';
import { ChannelLink } from './ChannelLink';
import { Title } from './Title';

/** How many desks stand here that answer day and night: a list is one tap away. */
const most = 3;

/** Beside a service: who else there is when this one does not fit, and who answers when it is closed. */
export function OtherDesks({ service }: { service: Service }) {
  const t = useTranslations('OtherDesks');
  const locale = useLocale();
  const dayAndNight = desksDayAndNight(content.service);
  // Who answers day and night, or in danger, is never closed.
  const isAlwaysOpen = [...dangerServices, ...dayAndNight.map((desk) => desk.service.id)].includes(service.id);
  const always = isAlwaysOpen
    ? []
    : dayAndNight
        .filter(({ service: { audiences } }) => audiences.some((who) => service.audiences.includes(who)))
        .slice(0, most);
  const alike = servicesLike(content.service, service).filter((other) =>
    always.every(({ service: { id } }) => id !== other.id),
  );
  return (
    <aside aria-label={t('label')} className="side bubble no-print bg-sand p-4">
      {alike.length > 0 && (
        <>
          <h2 className="text-h3">{t('alike')}</h2>
          <p>
            {alike.map((other, index) => (
              <Fragment key={other.id}>
                {index > 0 && ' · '}
                <a href={linkTo(`service/${other.id}`, locale)}>
                  <Title document={other} isShort />
                </a>
              </Fragment>
            ))}
          </p>
        </>
      )}
      {always.length > 0 && (
        <>
          <h2 className="text-h3">{t('always')}</h2>
          <ul>
            {always.map(({ service: other, channel }) => (
              <li key={other.id} className="row">
                <a href={linkTo(`service/${other.id}`, locale)} className="target">
                  <Title document={other} isShort />
                </a>{' '}
                <ChannelLink channel={channel} className="font-bold" />
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
