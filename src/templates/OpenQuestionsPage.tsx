import { OpenQuestions } from '@/blocks/OpenQuestions';
import { Prose } from '@/blocks/Prose';
import { TellUs } from '@/blocks/TellUs';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** What we could not find out about services, and how to tell us. */
export function OpenQuestionsPage({ page }: TemplateProps<'page'>) {
  return (
    <PageFrame page={page} lead={<TellUs page={page} />}>
      <Prose document={page.document} />
      <OpenQuestions />
    </PageFrame>
  );
}
