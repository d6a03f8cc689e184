import { useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { ProvenanceList } from '@/blocks/ProvenanceList';
import { SeriesTable } from '@/blocks/SeriesTable';
import { find } from '@/content/model';
import { content } from '@/content/source';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A key success, with the figures that belong to it. */
export function SuccessPage({ page }: TemplateProps<'success'>) {
  const t = useTranslations('SuccessPage');
  const { statistics } = page.document;
  return (
    <PageFrame page={page}>
      <div className="grid max-w-prose gap-8">
        <div>
          <Prose document={page.document} isFolded />
        </div>
        {statistics.length > 0 && (
          <Section id="figures" title={t('figures')} className="grid gap-6">
            {statistics.map((id) => (
              <SeriesTable key={id} series={find(content, 'statistic', id)} />
            ))}
          </Section>
        )}
        <ProvenanceList document={page.document} />
      </div>
    </PageFrame>
  );
}
