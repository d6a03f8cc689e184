import { useLocale, useTranslations } from 'next-intl';
import { IndicatorSection } from '@/blocks/IndicatorSection';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { anchorOf } from '@/site/pages';
import { PageMap } from '@/ui/PageMap';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The national alert platform: what Action 41 of the Digital Agenda asked, the answers then, and now. */
export function AlertPlatformPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('PageMap');
  const locale = useLocale();
  const items = content.indicator.map((indicator) => ({
    href: `#${anchorOf(indicator, locale)}`,
    text: indicator.words[locale].title,
  }));
  return (
    <PageFrame page={page}>
      <PageMap label={t('label')} items={items}>
        <Prose document={page.document} />
        {content.indicator.map((indicator) => (
          <IndicatorSection key={indicator.id} indicator={indicator} />
        ))}
      </PageMap>
    </PageFrame>
  );
}
