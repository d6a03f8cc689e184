import { useTranslations } from 'next-intl';
import { NodeCards } from '@/blocks/NodeCards';
import { Prose } from '@/blocks/Prose';
import { Drawing } from '@/ui/Drawing';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The nodes of the centre, then what the centre is. */
export function CentrePage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('HomePage');
  return (
    <PageFrame page={page} lead={<Drawing scene="together" />}>
      <Section id="nodes" title={t('nodes')}>
        <NodeCards />
      </Section>
      <div className="mt-6 max-w-prose">
        <Prose document={page.document} isFolded />
      </div>
    </PageFrame>
  );
}
