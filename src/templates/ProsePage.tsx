import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { partsOf, wordsOf } from '@/content/prose-tree';
import { Drawing } from '@/ui/Drawing';
import { LinkList } from '@/ui/LinkList';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** A page that is only prose: the answer in one sentence on top, and where there is room what stands on it at the side. */
export function ProsePage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('ProsePage');
  const { parts } = partsOf(page.document.words[useLocale()].body.tree);
  return (
    <PageFrame page={page} tone="answer">
      <div className="columns">
        <Prose document={page.document} />
        <nav aria-label={t('contents')} className="side no-print max-lg:hidden">
          <LinkList
            items={parts.map(({ heading }) => ({ href: `#${heading.properties.id}`, text: wordsOf(heading) }))}
            className="flex-col"
          />
        </nav>
      </div>
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
