import { Prose } from '@/blocks/Prose';
import { TellUs } from '@/blocks/TellUs';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** How to tell us what is wrong or missing, and then what we need. */
export function ContributePage({ page }: TemplateProps<'page'>) {
  return (
    <PageFrame page={page} lead={<TellUs page={page} />}>
      <Prose document={page.document} />
    </PageFrame>
  );
}
