import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EnginesMeasured } from '@/blocks/EnginesMeasured';
import { Measured } from '@/blocks/Measured';
import { Prose } from '@/blocks/Prose';
import { partsOf, wordsOf } from '@/lib/prose-tree';
import { engines } from '@/site/engines';
import { proof } from '@/site/proof';
import { Drawing } from '@/ui/Drawing';
import { LinkList } from '@/ui/LinkList';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/**
 * A page that is prose: the answer in one sentence on top, and where there is room what stands on it at the side. After
 * the prose comes what a page shows more.
 */
export function ProsePage({ page, children }: TemplateProps<'page'> & { children?: ReactNode }) {
  const t = useTranslations('ProsePage');
  const { parts } = partsOf(page.document.words[useLocale()].body.tree);
  return (
    <PageFrame page={page} tone="answer">
      <div className="columns">
        <div>
          <Prose document={page.document} />
          {children}
        </div>
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

/** What we keep of a visitor, and what was measured of that. */
export function PrivacyPage({ page }: TemplateProps<'page'>) {
  return (
    <ProsePage page={page}>
      <Measured proof={proof} />
    </ProsePage>
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

/** A long page of which few need everything, so each part is a fold; then what was tried in each browser. */
export function SafeBrowsingPage({ page }: TemplateProps<'page'>) {
  return (
    <PageFrame page={page}>
      <Prose document={page.document} isFolded />
      <EnginesMeasured engines={engines} />
    </PageFrame>
  );
}
