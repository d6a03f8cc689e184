import { OutcomeTable } from '@/blocks/finder/OutcomeTable';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Everything that the finder can answer, in one table. */
export function HelpTablePage({ page }: TemplateProps<'page'>) {
  return (
    <PageFrame page={page}>
      <OutcomeTable />
    </PageFrame>
  );
}
