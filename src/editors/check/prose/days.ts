import { locales } from '@/i18n/locale';
import { isDay } from '@/lib/dates';
import { type Problem, problem } from '../../problem';
import { daysIn, weekdayNames, weekdayOf } from '../../read/days';
import type { CheckedDocument } from '../../read/documents';
import { passagesOf } from '../../read/passages';

/** Fields for the words that visitors type, who speak of their own days. */
export const wordsOfVisitors = /^(?:searchPhrases|alsoKnownAs)\b/;

/** Days counted from the day of writing: a week later they are others. */
const relative = new RegExp(
  String.raw`(?<!\p{L})(?:(?:volgende|komende|aanstaande|vorige|afgelopen|next|last|coming) (?:week|weekend|maand|month|${locales.flatMap(weekdayNames).join('|')})|(?:a\.s\.|this) (?:${locales.flatMap(weekdayNames).join('|')})|eergisteren|overmorgen|the day (?:after tomorrow|before yesterday)|(?:over|in) (?:een|twee|drie|two|three|\d+) (?:dagen|weken|days|weeks|months))(?!\p{L})`,
  'giu',
);

/** Somebody who is told what to do may do it tomorrow; what a page tells as news cannot be then. */
const tomorrow = /(?<![’'\p{L}] ?)(?:morgen|gisteren|tomorrow|yesterday)(?!\p{L})/giu;

/** Days in texts exist, have the day of the week that the calendar gives them, and are no "next week". */
export function checkDays({ type, texts }: CheckedDocument): Problem[] {
  const forms = type === 'situation' || type === 'service' ? [relative] : [relative, tomorrow];
  return texts.flatMap((text) =>
    passagesOf(text).flatMap((passage) => [
      ...daysIn(passage.text, text.locale).flatMap(({ index, words, day, weekday }) => {
        if (!isDay(day)) return [problem('no-such-day', passage.place(index, words), words)];
        return weekday === undefined || weekday === weekdayOf(day, text.locale).toLowerCase()
          ? []
          : [problem('weekday-of-other-day', passage.place(index, words), words, day)];
      }),
      ...forms
        .flatMap((form) => [...passage.text.matchAll(form)])
        .filter(() => !wordsOfVisitors.test(passage.place(0, '').field))
        .map(({ index, 0: words }) => problem('relative-day', passage.place(index, words), words)),
    ]),
  );
}
