import { content } from '@/content/source';
import { isLocale, perLocale } from '@/i18n/locale';
import { searchIn } from '@/site/search/search';
import { evaluate, parseQueries } from './evaluate';

/** How well the search finds what a list of queries expects: a line for each miss, then the figures. */
export function evaluation(queries: string): string {
  const searches = perLocale((locale) => searchIn(content, locale));
  const { successAt1, successAt3, meanReciprocalRank, misses, total } = evaluate(
    parseQueries(queries),
    (language, query) => (isLocale(language) ? searches[language](query).map(({ id }) => id) : []),
  );
  return [
    ...misses.map(({ language, query, wanted, got }) => {
      return `${language}  ${query}  wanted ${wanted.join(' or ')}, got ${got.slice(0, 3).join(', ') || 'nothing'}`;
    }),
    `${total} queries`,
    `success@1 ${(successAt1 * 100).toFixed(1)}%`,
    `success@3 ${(successAt3 * 100).toFixed(1)}%`,
    `mean reciprocal rank ${meanReciprocalRank.toFixed(3)}`,
  ].join('\n');
}
