import { AlphabeticalList } from '@/blocks/AlphabeticalList';
import { Prose } from '@/blocks/Prose';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Everything from A to Z, under each name that people use for it. */
export function AlphabetPage({ page }: TemplateProps<'page'>) {
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
      <AlphabeticalList />
    </PageFrame>
  );
}
