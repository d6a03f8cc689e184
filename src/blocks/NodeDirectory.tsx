import { useTranslations } from 'next-intl';
import { channelsByRank } from '@/content/channels';
import type { CentreNode } from '@/content/model';
import { content } from '@/content/source';
import { servicesOf } from '@/site/directory';
import { Section } from '@/ui/Section';
import { ChannelList } from './ChannelList';
import { DirectoryRow } from './DirectoryRow';

/**
 * The contact directory of a node: its services, which are there to help, then its own channels. What only an old source
 * gives is history, and stands with that.
 */
export function NodeDirectory({ node }: { node: CentreNode }) {
  const t = useTranslations('NodePage');
  const services = servicesOf(content, node);
  const { current } = channelsByRank(node.channels);
  if (services.length === 0 && current.length === 0) return null;
  return (
    <div data-node={node.id}>
      <Section id="directory" title={t('directory')}>
        {services.length > 0 && (
          <ul className="mb-4">
            {services.map((service) => (
              <DirectoryRow key={service.id} service={service} />
            ))}
          </ul>
        )}
        {current.length > 0 && <ChannelList title={t('own')} channels={current} />}
      </Section>
    </div>
  );
}
