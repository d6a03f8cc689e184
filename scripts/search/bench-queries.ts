import { type Locale, perLocale } from '@/i18n/locale';
import type { GoldenQuery } from './evaluate';

/** How many queries are typed, per language. */
export const perLanguage = 20;

/** Queries from all over a list, in each language: those that can be typed key by key. */
export function queriesToType(queries: readonly GoldenQuery[]): Record<Locale, string[]> {
  return perLocale((locale) => {
    const own = queries.filter(({ language, query }) => language === locale && /^[ -~]+$/.test(query));
    const step = own.length / perLanguage;
    return Array.from({ length: perLanguage }, (_, index) => own[Math.floor(index * step)]?.query ?? '');
  });
}
