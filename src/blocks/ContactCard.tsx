import { useTranslations } from 'next-intl';
import { channelsByRank, distinctChannels, ownWebsite, unconfirmedChannels } from '@/content/channels';
import type { Service } from '@/content/model';
import { siteName } from '@/lib/site-name';
import { numbersForRelay } from '@/site/without-calling';
import { ButtonLink } from '@/ui/ButtonLink';
import { Fold } from '@/ui/Fold';
import { ChannelItem } from './ChannelItem';
import { ChannelsEvidence } from './ChannelsEvidence';
import { PageLink } from './mdx/PageLink';

/**
 * All ways to reach a service, best first. What nobody could confirm is named, not shown: the reader gets the
 * service's own or its provider's website instead. What only an old source gives stands in a fold, as text.
 */
export function ContactCard({ service }: { service: Service }) {
  const t = useTranslations('ContactCard');
  const current = distinctChannels(service.channels);
  const { dated } = channelsByRank(service.channels);
  const unconfirmed = unconfirmedChannels(service.channels);
  const website = ownWebsite(service);
  const isShown = current.some(({ value }) => value === website);
  return (
    <section data-service={service.id} aria-labelledby={`ways-${service.id}`} className="bubble act">
      <h2 id={`ways-${service.id}`} className="sr-only">
        {t('title')}
      </h2>
      {current.length > 0 && (
        <ul>
          {current.map((channel) => (
            <ChannelItem key={channel.id} channel={channel} website={website} />
          ))}
        </ul>
      )}
      {numbersForRelay(service).length > 0 && (
        <p className="text-small">
          {t.rich('relay', { link: (words) => <PageLink to="page/without-calling">{words}</PageLink> })}
        </p>
      )}
      {current.length === 0 && unconfirmed.length === 0 && <p>{t('none')}</p>}
      {website && !isShown && (current.length === 0 || unconfirmed.length > 0) && (
        <p className="my-2">
          <ButtonLink href={website}>
            {t.rich('goTo', { site: () => <span translate="no">{siteName(website)}</span> })}
          </ButtonLink>
        </p>
      )}
      {unconfirmed.map(({ id, type }) => (
        <p key={id} className="text-soft">
          {t(`unconfirmed.${type}`)}
        </p>
      ))}
      <ChannelsEvidence channels={current} />
      {dated.length > 0 && (
        <Fold title={t('formerly')} size="small">
          <ul>
            {dated.map((channel) => (
              <ChannelItem key={channel.id} channel={channel} />
            ))}
          </ul>
          <ChannelsEvidence channels={dated} />
        </Fold>
      )}
    </section>
  );
}
