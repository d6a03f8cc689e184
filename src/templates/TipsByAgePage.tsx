import { GuidelineSection } from '@/blocks/GuidelineSection';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** Advice and tips for every age; on paper one sheet. */
export function TipsByAgePage({ page }: TemplateProps<'page'>) {
  return (
    <PageFrame page={page}>
      <div className="ages max-w-prose">
        {content.guideline.map((guideline) => (
          <GuidelineSection key={guideline.id} guideline={guideline} />
        ))}
        <Prose document={page.document} />
      </div>
    </PageFrame>
  );
}
