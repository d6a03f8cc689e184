import { useLocale, useTranslations } from 'next-intl';
import { NodeCards } from '@/blocks/NodeCards';
import { Prose } from '@/blocks/Prose';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** What the centre is, and its nodes. */
export function CentrePage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('HomePage');
  const locale = useLocale();
  return (
    <PageFrame page={page}>
      <Prose body={page.document.words[locale].body} />
      <section aria-labelledby="nodes" className="mt-12">
        <h2 id="nodes" className="mb-4 text-h2">
          {t('nodes')}
        </h2>
        <NodeCards />
      </section>
    </PageFrame>
  );
}
