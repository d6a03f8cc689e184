import { Prose } from '@/blocks/Prose';
import { UseBy } from '@/blocks/UseBy';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A text to hand out, on one sheet of paper, with the day until which it may be used. */
export function SheetPage({ page }: TemplateProps<'page'>) {
  return (
    <PageFrame page={page}>
      <div className="sheet max-w-prose">
        <Prose document={page.document} />
        <UseBy page={page} />
      </div>
    </PageFrame>
  );
}
