import { useLocale, useTranslations } from 'next-intl';
import { ChannelItem } from '@/blocks/ChannelItem';
import { PageLink } from '@/blocks/mdx/PageLink';
import { Prose } from '@/blocks/Prose';
import { ProvenanceList } from '@/blocks/ProvenanceList';
import { ServiceLine } from '@/blocks/ServiceLine';
import { SourceNote } from '@/blocks/SourceNote';
import { shownChannels } from '@/content/channels';
import { servicesOf } from '@/content/directory';
import type { CentreNode } from '@/content/model';
import { content } from '@/content/source';
import { formatDate } from '@/lib/dates';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A node of the centre: its contact directory (services for help first, then the node itself), and its story. */
export function NodePage({ page }: TemplateProps<'node'>) {
  const t = useTranslations('NodePage');
  const locale = useLocale();
  const node = page.document;
  return (
    <PageFrame page={page} kicker={t('kicker')}>
      <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
        <div className="lg:col-start-2 lg:row-start-1">
          <NodeDirectory node={node} />
        </div>
        <div className="grid gap-8 lg:col-start-1 lg:row-start-1">
          <Prose body={node.words[locale].body} />
          <section aria-labelledby="run-by">
            <h2 id="run-by" className="text-h2">
              {t('runBy')}
            </h2>
            <ul className="mt-2">
              {node.organisations.map((id) => (
                <li key={id} className="flex min-h-11 items-center">
                  <PageLink to={`partner/${id}`} />
                </li>
              ))}
            </ul>
          </section>
          {node.predecessors.length > 0 && <Predecessors node={node} />}
          <ProvenanceList document={page.document} />
        </div>
      </div>
    </PageFrame>
  );
}

function NodeDirectory({ node }: { node: CentreNode }) {
  const t = useTranslations('NodePage');
  const services = servicesOf(content, node);
  const channels = shownChannels(node.channels);
  return (
    <section aria-labelledby="directory" className="grid gap-4">
      <h2 id="directory" className="text-h2">
        {t('directory')}
      </h2>
      {channels.length > 0 && (
        <div data-node={node.id} className="bubble border border-line bg-card p-5">
          <h3 className="mb-2 text-h3">{t('own')}</h3>
          <ul>
            {channels.map((channel) => (
              <ChannelItem key={channel.id} channel={channel} />
            ))}
          </ul>
        </div>
      )}
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
    </section>
  );
}

function Predecessors({ node }: { node: CentreNode }) {
  const t = useTranslations('NodePage');
  const locale = useLocale();
  return (
    <section aria-labelledby="predecessors">
      <h2 id="predecessors" className="text-h2">
        {t('history')}
      </h2>
      <dl className="mt-2 grid gap-3">
        {node.predecessors.map(({ name, note, until, sources, asOf }) => (
          <div key={name}>
            <dt className="font-bold">
              {name}
              {until && ` (${t('until', { date: formatDate(until, locale) })})`}
            </dt>
            <dd>
              {note[locale]} <SourceNote sources={sources} asOf={asOf} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
