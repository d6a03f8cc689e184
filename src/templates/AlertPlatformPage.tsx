import { useLocale, useTranslations } from 'next-intl';
import { IndicatorSection } from '@/blocks/IndicatorSection';
import { Prose } from '@/blocks/Prose';
import { content } from '@/content/source';
import { linkTo } from '@/site/site';
import { ButtonLink } from '@/ui/ButtonLink';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The national alert platform, which is history: where to report now, the three answers then and now, then the story. */
export function AlertPlatformPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('AlertPlatformPage');
  const locale = useLocale();
  return (
    <PageFrame
      page={page}
      lead={
        <p className="mt-4">
          <ButtonLink href={linkTo('page/find-help', locale)}>{t('report')}</ButtonLink>
        </p>
      }
    >
      <div className="max-w-prose">
        {content.indicator.map((indicator) => (
          <IndicatorSection key={indicator.id} indicator={indicator} />
        ))}
        <div className="mt-8">
          <Prose document={page.document} isFolded />
        </div>
      </div>
    </PageFrame>
  );
}
