import { useLocale } from 'next-intl';
import { Prose } from '@/blocks/Prose';
import { SeriesTable } from '@/blocks/SeriesTable';
import { content } from '@/content/source';
import { anchorOf } from '@/site/pages';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** All series of figures, each with what is counted, by whom and where counting changed. */
export function StatisticsPage({ page }: TemplateProps<'page'>) {
  const locale = useLocale();
  return (
    <PageFrame page={page}>
      <Prose body={page.document.words[locale].body} />
      {content.statistic.map((series) => {
        const anchor = anchorOf(series, locale);
        const { title, summary, body } = series.words[locale];
        return (
          <section key={series.id} aria-labelledby={anchor} className="mt-12 grid max-w-prose gap-4">
            <h2 id={anchor} className="text-h2">
              {title}
            </h2>
            <p>{summary}</p>
            <SeriesTable series={series} />
            <Prose body={body} within={anchor} />
          </section>
        );
      })}
    </PageFrame>
  );
}
