import { stringify } from 'csv-stringify/sync';
import { find } from '@/content/model';
import { locales, perLocale } from '@/i18n/locale';
import { breaksAt } from '../statistics';
import { envelope, type Site } from './envelope';

/** Every series of figures with its definition, in all languages. */
export function statisticsData(site: Site) {
  const series = site.content.statistic.map(({ id, unit, node, points, breaks, words }) => ({
    id,
    title: perLocale((locale) => words[locale].title),
    definition: perLocale((locale) => words[locale].summary),
    counted: perLocale((locale) => words[locale].counted),
    unit,
    node,
    points,
    breaks,
  }));
  return { ...envelope(site), series };
}

/** The same as a table (RFC 4180), one row per figure: each row can be read alone. */
export function statisticsCsv({ content }: Site): string {
  const rows = content.statistic.flatMap((series) =>
    series.points.map(({ year, value, qualifier, source, note }, index) => {
      const breaks = breaksAt(series, index);
      const { publisher, published, url } = find(content, 'source', source);
      return {
        series: series.id,
        year,
        value,
        qualifier,
        unit: series.unit,
        source,
        publisher,
        published,
        url,
        ...inColumns('title', (locale) => series.words[locale].title),
        ...inColumns('counted', (locale) => series.words[locale].counted),
        ...inColumns('definition', (locale) => series.words[locale].summary),
        ...inColumns('break_before', (locale) => breaks.map((each) => each.note[locale]).join(' ')),
        ...inColumns('note', (locale) => note?.[locale]),
      };
    }),
  );
  return stringify(rows, { header: true, record_delimiter: 'windows' });
}

/** One column per language: `title_nl`, `title_en`. */
function inColumns(name: string, words: (locale: (typeof locales)[number]) => string | undefined) {
  return Object.fromEntries(locales.map((locale) => [`${name}_${locale}`, words(locale)]));
}
