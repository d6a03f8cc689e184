import { readFileSync } from 'node:fs';
import { searchIn } from '@/content/search/search';
import { content } from '@/content/source';
import { isLocale, type Locale, perLocale } from '@/i18n/locale';
import { main } from '@/machine/run';
import { evaluate, parseQueries } from './evaluate';

/** How well the search finds what a list of queries expects: `npm run search:eval [file]`. */
main(async () => {
  const file = process.argv[2] ?? 'tests/search/golden.tsv';
  const searches = perLocale((locale) => searchIn(content, locale));
  const { successAt1, successAt3, meanReciprocalRank, misses, total } = evaluate(
    parseQueries(readFileSync(file, 'utf8')),
    (language, query) => (isLocale(language) ? searches[language as Locale](query).map(({ id }) => id) : []),
  );
  for (const { language, query, wanted, got } of misses) {
    console.log(`${language}  ${query}  wanted ${wanted.join(' or ')}, got ${got.slice(0, 3).join(', ') || 'nothing'}`);
  }
  console.log(`${total} queries`);
  console.log(`success@1 ${(successAt1 * 100).toFixed(1)}%`);
  console.log(`success@3 ${(successAt3 * 100).toFixed(1)}%`);
  console.log(`mean reciprocal rank ${meanReciprocalRank.toFixed(3)}`);
});
