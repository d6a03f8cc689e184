import { useLocale, useTranslations } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { SeriesTable } from '@/blocks/SeriesTable';
import { FieldsNote } from '@/blocks/TranslationNote';
import { content } from '@/content/source';
import { anchorOf } from '@/site/pages';
import { PageMap } from '@/ui/PageMap';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** All series of figures, each with what is counted, by whom and where counting changed. */
export function StatisticsPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('PageMap');
  const locale = useLocale();
  const items = content.statistic.map((series) => ({
    href: `#${anchorOf(series, locale)}`,
    text: series.words[locale].title,
  }));
  return (
    <PageFrame page={page}>
      <PageMap label={t('label')} items={items}>
        <Prose document={page.document} />
        {content.statistic.map((series) => {
          const anchor = anchorOf(series, locale);
          const { title, summary } = series.words[locale];
          return (
            <Section key={series.id} id={anchor} title={title} className="mt-12 grid gap-4">
              <p>{summary}</p>
              <FieldsNote document={series} fields={['title', 'summary', 'counted']} />
              <SeriesTable series={series} isNamed />
              <Prose document={series} within={anchor} />
            </Section>
          );
        })}
      </PageMap>
    </PageFrame>
  );
}
