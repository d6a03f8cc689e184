import { useTranslations } from 'next-intl';
import { NodeCards } from '@/blocks/NodeCards';
import { Prose } from '@/blocks/Prose';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** What the centre is, and its nodes. */
export function CentrePage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('HomePage');
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      <Section id="nodes" title={t('nodes')} className="mt-12">
        <NodeCards />
      </Section>
    </PageFrame>
  );
}
