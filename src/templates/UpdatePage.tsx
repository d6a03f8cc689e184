import { Prose } from '@/blocks/Prose';
import { UpdateKind } from '@/blocks/UpdateKind';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A news item, a correction or a warning. */
export function UpdatePage({ page }: TemplateProps<'update'>) {
  return (
    <PageFrame page={page} kicker={<UpdateKind update={page.document} />}>
      <Prose document={page.document} />
    </PageFrame>
  );
}
