import { type Locale, perLocale } from '@/i18n/locale';

/** A day as it is written in a text: its words and where they start, the day, and the day of the week beside it. */
export type WrittenDay = { index: number; words: string; day: string; weekday: string | undefined };

/**
 * The days with a year in a text, as people write them in a language: `25 december 2026`, `Friday 25 December 2026`,
 * `25-12-2026`, `2026-12-25`.
 * They need not exist.
 */
export function daysIn(text: string, locale: Locale): WrittenDay[] {
  if (!/\d{4}/.test(text)) return [];
  const { form, months } = forms[locale];
  return [...text.matchAll(form)].map(({ index, 0: words, groups }) => {
    const { weekday, day = groups?.date ?? '', month = '', year = groups?.inYear } = groups ?? {};
    const number = months.indexOf(month.toLowerCase()) + 1 || Number(groups?.number);
    const iso = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
    return { index, words, day: groups?.iso ?? iso, weekday: weekday?.toLowerCase() };
  });
}

/** The name of the day of the week of a day, YYYY-MM-DD, in a language. */
export function weekdayOf(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** The names of the days of the week in a language, from Monday on. */
export function weekdayNames(locale: string): string[] {
  return Array.from({ length: 7 }, (_, index) => weekdayOf(`2024-01-0${index + 1}`, locale).toLowerCase());
}

const forms = perLocale((locale) => {
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => monthName.format(Date.UTC(2024, month)).toLowerCase());
  const weekday = `(?:(?<weekday>${weekdayNames(locale).join('|')}),? )?`;
  const form = `(?<![\\p{L}\\p{N}])${weekday}(?<day>\\d{1,2})\\s(?<month>${months.join('|')})\\s(?<year>\\d{4})(?!\\d)`;
  const inDigits =
    '(?<![\\p{L}\\p{N}/-])(?<date>\\d{1,2})(?<mark>[-/])(?<number>\\d{1,2})\\k<mark>(?<inYear>\\d{4})(?![\\d/-])|(?<![\\w/-])(?<iso>\\d{4}-\\d{2}-\\d{2})(?![\\w-])';
  return { months, form: new RegExp(`${form}|${inDigits}`, 'giu') };
});
