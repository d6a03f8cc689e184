import { useTranslations } from 'next-intl';
import { ChannelLink } from '@/blocks/ChannelLink';
import { PageLink } from '@/blocks/mdx/PageLink';
import { Prose } from '@/blocks/Prose';
import { distinctChannels } from '@/content/channels';
import type { Service } from '@/content/model';
import { content } from '@/content/source';
import { servicesByGroup } from '@/site/directory';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** What to do when somebody may not be who they say, then every number and address that we know, per service. */
export function GenuinePage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('ServiceGroups');
  const current = content.service.filter(({ status }) => status === 'current');
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      <div className="max-w-prose">
        {servicesByGroup(current).map(({ group, services }) => (
          <Section key={group} id={group} title={t(group)} className="mt-6">
            <dl>
              {services.map((service) => (
                <Genuine key={service.id} service={service} />
              ))}
            </dl>
          </Section>
        ))}
      </div>
    </PageFrame>
  );
}

/** A service with all that is its own: what a reader holds a number or an address against. */
function Genuine({ service }: { service: Service }) {
  const t = useTranslations('GenuinePage');
  const channels = distinctChannels(service.channels);
  return (
    <div id={service.id} className="line-above py-2">
      <dt className="only-link font-bold">
        <PageLink to={`service/${service.id}`} />
      </dt>
      {channels.map((channel) => (
        <dd key={channel.id}>
          <ChannelLink channel={channel} className={channel.type === 'phone' ? 'number' : ''} />
        </dd>
      ))}
      {channels.length === 0 && <dd>{t('none')}</dd>}
    </div>
  );
}
