import { useLocale, useTranslations } from 'next-intl';
import { ChannelList } from '@/blocks/ChannelList';
import { KeepNumbers } from '@/blocks/KeepNumbers';
import { PageLink } from '@/blocks/mdx/PageLink';
import { NodeDirectory } from '@/blocks/NodeDirectory';
import { Prose } from '@/blocks/Prose';
import { ProvenanceList } from '@/blocks/ProvenanceList';
import { SignLanguage } from '@/blocks/SignLanguage';
import { SourceNote } from '@/blocks/SourceNote';
import { channelsByRank } from '@/content/channels';
import type { CentreNode } from '@/content/model';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { keptNumbers, keptServices } from '@/site/files/vcard';
import { Fold } from '@/ui/Fold';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A node of the centre: who helps, what it does, who runs it; what was, in a fold. */
export function NodePage({ page }: TemplateProps<'node'>) {
  const t = useTranslations('NodePage');
  const locale = useLocale();
  const node = page.document;
  return (
    <PageFrame page={page} kicker={t('kicker')} lead={<SignLanguage document={node} />}>
      <div className="grid max-w-prose gap-6">
        <NodeDirectory node={node} />
        <KeepNumbers
          address={page.addresses[locale]}
          count={keptServices(content, node).flatMap(keptNumbers).length}
          sheet={`node/${node.id}`}
        />
        <p>
          <b>{t('runBy')}:</b>{' '}
          {node.organisations.map((id, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <PageLink to={`partner/${id}`} />
            </span>
          ))}
        </p>
        <div>
          <Prose document={node} isFolded />
          <Formerly node={node} />
          <ProvenanceList document={node} />
        </div>
      </div>
    </PageFrame>
  );
}

/** What was: earlier names, and what only an old source gives, as text. */
function Formerly({ node }: { node: CentreNode }) {
  const t = useTranslations('NodePage');
  const locale = useLocale();
  const { dated } = channelsByRank(node.channels);
  if (node.predecessors.length === 0 && dated.length === 0) return null;
  return (
    <Fold title={t('history')}>
      <dl className="my-2 grid gap-3">
        {node.predecessors.map(({ name, note, until, sources, asOf }) => (
          <div key={name}>
            <dt className="font-bold">
              {name}
              {until && until !== 'undated' && ` (${t('until', { date: formatDate(until, locale) })})`}
            </dt>
            <dd>
              {note[locale]} <SourceNote sources={sources} asOf={asOf} />
            </dd>
          </div>
        ))}
      </dl>
      {dated.length > 0 && <ChannelList title={t('dated')} channels={dated} />}
    </Fold>
  );
}
