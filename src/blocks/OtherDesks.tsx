import { useLocale, useTranslations } from 'next-intl';
import { desksDayAndNight, servicesLike } from '@/content/directory';
import type { Service } from '@/content/model';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { ChannelLink } from './ChannelLink';

/** Beside a service: who else there is when this one does not fit, and who answers when it is closed. */
export function OtherDesks({ service }: { service: Service }) {
  const t = useTranslations('OtherDesks');
  const locale = useLocale();
  const page = (id: string, title: string) => <a href={linkTo(`service/${id}`, locale)}>{title}</a>;
  const alike = servicesLike(content.service, service);
  const always = desksDayAndNight(content.service).filter(({ service: { id } }) => id !== service.id);
  return (
    <aside aria-label={t('label')} className="side bubble bg-sand p-4">
      {alike.length > 0 && (
        <>
          <h2 className="text-h3">{t('alike')}</h2>
          <ul className="mb-4">
            {alike.map(({ id, words }) => (
              <li key={id} className="row">
                {page(id, words[locale].title)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="text-h3">{t('always')}</h2>
      <ul>
        {always.map(({ service: { id, words }, channel }) => (
          <li key={id} className="row">
            {page(id, words[locale].title)} <ChannelLink channel={channel} className="font-bold" />
          </li>
        ))}
      </ul>
    </aside>
  );
}
