import { useTranslations } from 'next-intl';
import { channelsByRank } from '@/content/channels';
import { servicesOf } from '@/content/directory';
import type { CentreNode } from '@/content/model';
import { content } from '@/content/source';
import { ChannelList } from './ChannelList';
import { ServiceLine } from './ServiceLine';

/**
 * The contact directory of a node: its own channels, then its services. What only an old source gives comes last:
 * a dated address is never the first that a reader meets.
 */
export function NodeDirectory({ node }: { node: CentreNode }) {
  const t = useTranslations('NodePage');
  const services = servicesOf(content, node);
  const { current, dated } = channelsByRank(node.channels);
  return (
    <section aria-labelledby="directory" data-node={node.id} className="grid gap-4">
      <h2 id="directory" className="text-h2">
        {t('directory')}
      </h2>
      {current.length > 0 && <ChannelList title={t('own')} channels={current} />}
      {services.length > 0 && (
        <>
          <h3 className="text-h3">{t('services')}</h3>
          <ul className="grid gap-4">
            {services.map((service) => (
              <ServiceLine key={service.id} service={service} headingLevel={4} />
            ))}
          </ul>
        </>
      )}
      {dated.length > 0 && <ChannelList title={t('dated')} channels={dated} />}
    </section>
  );
}
