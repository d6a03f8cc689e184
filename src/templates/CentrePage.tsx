import { useLocale, useTranslations } from 'next-intl';
import { NodeCards } from '@/blocks/NodeCards';
import { Prose } from '@/blocks/Prose';
import { menuLinks } from '@/site/navigation';
import { pages } from '@/site/site';
import { Drawing } from '@/ui/Drawing';
import { LinkList } from '@/ui/LinkList';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The nodes of the centre, what stands on pages of its own, then what the centre is. */
export function CentrePage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('HomePage');
  return (
    <PageFrame page={page} lead={<Drawing scene="together" />}>
      <Section id="nodes" title={t('nodes')}>
        <NodeCards />
        <LinkList items={menuLinks(pages, 'centre', useLocale())} className="mt-2" />
      </Section>
      <div className="mt-6 max-w-prose">
        <Prose document={page.document} isFolded />
      </div>
    </PageFrame>
  );
}
