/** Days in the order and with the names of the opening_hours syntax. */
export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** A day of the week, or `PH`: a public holiday. */
export type Day = (typeof weekdays)[number] | 'PH';

/** Two times of the wall clock, `HH:MM`. `to` may be `24:00`, and is a time of the next day when it is not after `from`. */
export type Times = { from: string; to: string };

/** One line of opening hours: these days, from these times to those. Without times (`PH off`) it is closed on them. */
export type HoursRule = { days: Day[]; times: Times[] };

const start = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const range = `${start}-(?:${start}|24:00)`;
const ruleForm = new RegExp(`^(?<days>[A-Za-z, -]+?) (?<times>${range}(?:,${range})*)$`);

/**
 * Reads the part of the OpenStreetMap `opening_hours` syntax that our content uses: `24/7`, or rules such as
 * `Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00` and `Mo-Su 20:00-02:00; PH off`.
 *
 * In that syntax a later rule replaces an earlier one for the same day. We show all rules, so none may do that: a day
 * stands in one rule, and the rule with `PH` comes last, since a holiday is also a day of the week.
 *
 * @returns the rules, `always` for 24/7, or undefined when the text is none of these
 */
export function parseHours(text: string): HoursRule[] | 'always' | undefined {
  if (text === '24/7') return 'always';
  const rules = text.split(';').map((rule) => parseRule(rule.trim()));
  if (!rules.every((rule) => rule !== undefined)) return undefined;
  const days = rules.flatMap((rule) => rule.days);
  const isSaidOnce = new Set(days).size === days.length;
  const isHolidayLast = rules.slice(0, -1).every((rule) => !rule.days.includes('PH'));
  const isEverOpen = rules.some((rule) => rule.times.length > 0);
  return isSaidOnce && isHolidayLast && isEverOpen ? rules : undefined;
}

function parseRule(text: string): HoursRule | undefined {
  if (text === 'PH off') return { days: ['PH'], times: [] };
  const groups = ruleForm.exec(text)?.groups;
  if (!groups?.days || !groups.times) return undefined;
  const days = groups.days.split(',').map((part) => parseDays(part.trim()));
  if (!days.every((part) => part !== undefined)) return undefined;
  const times = groups.times.split(',').map((time) => {
    const [from = '', to = ''] = time.split('-');
    return { from, to };
  });
  return times.some(({ from, to }) => from === to) ? undefined : { days: days.flat(), times };
}

function parseDays(text: string): Day[] | undefined {
  if (text === 'PH') return ['PH'];
  const [first, last = first, ...more] = text
    .split('-')
    .map((day) => weekdays.indexOf(day as (typeof weekdays)[number]));
  if (first === undefined || last === undefined || first < 0 || last < first || more.length > 0) return undefined;
  return weekdays.slice(first, last + 1);
}
