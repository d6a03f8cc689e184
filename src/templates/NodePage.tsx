import { useLocale, useTranslations } from 'next-intl';
import { PageLink } from '@/blocks/mdx/PageLink';
import { NodeDirectory } from '@/blocks/NodeDirectory';
import { Prose } from '@/blocks/Prose';
import { ProvenanceList } from '@/blocks/ProvenanceList';
import { SourceNote } from '@/blocks/SourceNote';
import type { CentreNode } from '@/content/model';
import { formatDate } from '@/i18n/dates';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A node of the centre: its contact directory first, then its story, who runs it and where that comes from. */
export function NodePage({ page }: TemplateProps<'node'>) {
  const t = useTranslations('NodePage');
  const node = page.document;
  return (
    <PageFrame page={page} kicker={t('kicker')}>
      <div className="grid gap-8 lg:grid-cols-[1fr_24rem] lg:items-start">
        <div className="lg:col-start-2 lg:row-start-1">
          <NodeDirectory node={node} />
        </div>
        <div className="grid gap-8 lg:col-start-1 lg:row-start-1">
          <Prose document={node} />
          <Section id="run-by" title={t('runBy')}>
            <ul className="mt-2">
              {node.organisations.map((id) => (
                <li key={id} className="flex min-h-11 items-center">
                  <PageLink to={`partner/${id}`} />
                </li>
              ))}
            </ul>
          </Section>
          {node.predecessors.length > 0 && <Predecessors node={node} />}
          <ProvenanceList document={page.document} />
        </div>
      </div>
    </PageFrame>
  );
}

function Predecessors({ node }: { node: CentreNode }) {
  const t = useTranslations('NodePage');
  const locale = useLocale();
  return (
    <Section id="predecessors" title={t('history')}>
      <dl className="mt-2 grid gap-3">
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
    </Section>
  );
}
