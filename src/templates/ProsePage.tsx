import { Prose } from '@/blocks/Prose';
import { Drawing } from '@/ui/Drawing';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A page that is only prose. */
export function ProsePage({ page }: TemplateProps<'page'>) {
  return (
    <PageFrame page={page}>
      <Prose document={page.document} />
    </PageFrame>
  );
}

/** The page for an address that leads nowhere. */
export function NotFoundPage({ page }: TemplateProps<'page'>) {
  return (
    <PageFrame page={page} lead={<Drawing scene="lost" />}>
      <Prose document={page.document} />
    </PageFrame>
  );
}

/** A long page of which few need everything: each part is a fold. */
export function FoldedPage({ page }: TemplateProps<'page'>) {
  return (
    <PageFrame page={page}>
      <Prose document={page.document} isFolded />
    </PageFrame>
  );
}
