import { useTranslations } from 'next-intl';
import { ownWebsite, shownChannels, siteName, unconfirmedChannels } from '@/content/channels';
import type { Service } from '@/content/model';
import { ButtonLink } from '@/ui/ButtonLink';
import { ChannelItem } from './ChannelItem';

/**
 * All ways to reach a service, best first. What nobody could confirm is named, not shown: the reader gets the
 * service's own or its provider's website instead.
 */
export function ContactCard({ service }: { service: Service }) {
  const t = useTranslations('ContactCard');
  const shown = shownChannels(service.channels);
  const unconfirmed = unconfirmedChannels(service.channels);
  const website = ownWebsite(service);
  const isShown = shown.some(({ value }) => value === website);
  return (
    <section
      data-service={service.id}
      aria-labelledby={`contact-${service.id}`}
      className="bubble bold-frame-petrol bg-card p-4 md:p-5"
    >
      <h2 id={`contact-${service.id}`} className="mb-3 text-h2">
        {t('title')}
      </h2>
      {shown.length > 0 && (
        <ul className="channels">
          {shown.map((channel) => (
            <ChannelItem key={channel.id} channel={channel} />
          ))}
        </ul>
      )}
      {shown.length === 0 && unconfirmed.length === 0 && <p>{t('none')}</p>}
      {unconfirmed.map(({ id, type }) => (
        <p key={id} className="mt-4 text-soft not-first:line-above not-first:pt-4">
          {t(`unconfirmed.${type}`)}
        </p>
      ))}
      {website && !isShown && (shown.length === 0 || unconfirmed.length > 0) && (
        <p className="mt-4">
          <ButtonLink href={website}>{t('goTo', { site: siteName(website) })}</ButtonLink>
        </p>
      )}
      <p className="mt-4 line-above pt-2">
        <a href="#honesty" className="target">
          {t('before')}
        </a>
      </p>
    </section>
  );
}
