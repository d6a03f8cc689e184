import type { createTranslator, Messages } from 'next-intl';
import type { Channel } from '@/content/schema/channel';
import type { Locale } from '@/i18n/locale';
import { type Day, parseHours, weekdays } from '@/lib/hours/parse';
import { weekdayName } from '@/lib/time-words';

/**
 * Opening hours in words: "maandag t/m vrijdag, 9.00–17.00 uur".
 *
 * @param t the words of `Hours` in that language
 * @throws Error on hours that the check should have refused
 */
export function hoursText(
  { value, timeZone }: { value: string; timeZone: Channel['timeZone'] },
  locale: Locale,
  t: ReturnType<typeof createTranslator<Messages, 'Hours'>>,
): string {
  const rules = parseHours(value);
  if (rules === undefined) throw new Error(`Hours that content:check should have refused: ${value}`);
  if (rules === 'always') return t('always');

  const clock = (time: string) => {
    const [hours = '', minutes = ''] = time.split(':');
    return t('clock', { hours: Number(hours), minutes });
  };
  const dayWords = (days: Day[]) => {
    const ordinary = weekdays.filter((day) => days.includes(day)).map((day) => weekdayName(day, locale));
    const words = ordinary.length === weekdays.length ? t('everyDay') : listOrRange(days, ordinary);
    if (!days.includes('PH')) return words;
    return words ? `${words}, ${t('alsoHolidays')}` : t('holidays');
  };
  const listOrRange = (days: Day[], names: string[]) => {
    const places = weekdays.flatMap((day, place) => (days.includes(day) ? [place] : []));
    const isRange = names.length > 2 && places.every((place, index) => place === (places[0] ?? 0) + index);
    return isRange
      ? t('range', { from: names[0] ?? '', to: names.at(-1) ?? '' })
      : new Intl.ListFormat(locale).format(names);
  };

  const words = rules.map(({ days, times }) => {
    // Only holidays can be said to be closed.
    if (times.length === 0) return t('holidaysClosed');
    return t('rule', {
      days: dayWords(days),
      times: times.map(({ from, to }) => t('times', { from: clock(from), to: clock(to) })).join(', '),
    });
  });
  return `${words.join('; ')} ${t(`zone.${timeZone}`)}`.trim();
}
