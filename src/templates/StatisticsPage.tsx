import { useLocale, useTranslations } from 'next-intl';
import { FigureText } from '@/blocks/FigureText';
import { Prose } from '@/blocks/Prose';
import { SeriesTable } from '@/blocks/SeriesTable';
import { SingleFigures } from '@/blocks/SingleFigures';
import { FieldsNote } from '@/blocks/TranslationNote';
import { find, type Statistic } from '@/content/model';
import { content } from '@/content/source';
import { formatDate } from '@/i18n/dates';
import { origin } from '@/lib/origin';
import { anchorOf } from '@/site/pages';
import { Section } from '@/ui/Section';
import { PageFrame } from './PageFrame';
import type { TemplateProps } from './props';

/** The series that most people look for: their last figure stands at the top. */
export const headlines = ['hotline-reports', 'hotline-addresses', 'helpwanted-requests', 'sextortion-cases'];

/** The figures: the newest of the best-known first, then each series as a table that is its own chart. */
export function StatisticsPage({ page }: TemplateProps<'page'>) {
  const t = useTranslations('StatisticsPage');
  const locale = useLocale();
  const single = content.statistic.filter(({ points }) => points.length === 1);
  const { reviewed, words } = page.document;
  return (
    <PageFrame page={page}>
      <dl className="headlines">
        {headlines
          .map((id) => find(content, 'statistic', id))
          .map((series) => (
            <Headline key={series.id} series={series} />
          ))}
      </dl>
      <div className="max-w-prose">
        {content.statistic
          .filter((series) => !single.includes(series))
          .map((series) => (
            <Series key={series.id} series={series} />
          ))}
        <Section id="single" title={t('single')} className="mt-8">
          <SingleFigures series={single} titleId="single" />
        </Section>
        <div className="mt-6">
          <Prose document={page.document} isFolded />
        </div>
        {reviewed && (
          <p className="mt-4">
            <b>{t('citeTitle')}</b>{' '}
            {t('cite', {
              title: words[locale].title,
              date: formatDate(reviewed.on, locale),
              address: origin + page.addresses[locale],
            })}
          </p>
        )}
      </div>
    </PageFrame>
  );
}

function Headline({ series }: { series: Statistic }) {
  const locale = useLocale();
  const last = series.points.at(-1);
  if (!last) return null;
  return (
    <div className="bubble frame-line bg-card p-4">
      <dt>
        <a href={`#${anchorOf(series, locale)}`}>{series.words[locale].title}</a>, {last.year}
      </dt>
      <dd className="number">
        <FigureText point={last} unit={series.unit} />
      </dd>
    </div>
  );
}

function Series({ series }: { series: Statistic }) {
  const locale = useLocale();
  const anchor = anchorOf(series, locale);
  const { title, summary } = series.words[locale];
  return (
    <section aria-labelledby={anchor} className="mt-6">
      <h2 id={anchor} className="text-h3">
        {title}
      </h2>
      <FieldsNote document={series} fields={['title', 'summary', 'counted']} />
      <SeriesTable series={series} isNamed>
        <p className="my-4">{summary}</p>
        <Prose document={series} within={anchor} />
      </SeriesTable>
    </section>
  );
}
