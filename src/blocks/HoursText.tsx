import { useLocale, useTranslations } from 'next-intl';
import type { Channel } from '@/content/schema/channel';
import { type Day, parseHours, weekdays } from '@/lib/hours';
import { clock, weekdayName } from '@/lib/time-words';

type Props = { value: string; timeZone: Channel['timeZone'] };

/** Opening hours in words: "ma t/m vr: 9.00–17.00 uur". */
export function HoursText({ value, timeZone }: Props) {
  const t = useTranslations('Hours');
  const locale = useLocale();
  const rules = parseHours(value);
  if (rules === undefined) throw new Error(`Hours that content:check should have refused: ${value}`);
  if (rules === 'always') return t('always');

  const dayWords = (days: Day[]) => {
    const ordinary = weekdays.filter((day) => days.includes(day));
    const first = ordinary[0];
    const last = ordinary.at(-1);
    const words =
      ordinary.length === weekdays.length
        ? t('everyDay')
        : first === undefined || last === undefined || first === last
          ? ordinary.map((day) => weekdayName(day, locale)).join('')
          : t('range', { from: weekdayName(first, locale), to: weekdayName(last, locale) });
    if (!days.includes('PH')) return words;
    return words ? `${words}, ${t('alsoHolidays')}` : t('holidays');
  };

  const words = rules.map(({ days, times }) =>
    t('rule', {
      days: dayWords(days),
      times: times.map(({ from, to }) => t('times', { from: clock(from, locale), to: clock(to, locale) })).join(', '),
    }),
  );
  return `${words.join('; ')} ${t(`zone.${timeZone}`)}`.trim();
}
