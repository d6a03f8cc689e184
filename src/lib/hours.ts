/** Days in the order and with the names of the opening_hours syntax. */
export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** A day of the week, or `PH`: a public holiday. */
export type Day = (typeof weekdays)[number] | 'PH';

/** One line of opening hours: these days, from these times to those (`HH:MM`, wall clock). */
export type HoursRule = { days: Day[]; times: { from: string; to: string }[] };

const clock = String.raw`(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)`;
const ruleForm = new RegExp(`^(?<days>[A-Za-z, -]+?) (?<times>${clock}-${clock}(?:,${clock}-${clock})*)$`);

/**
 * Reads the part of the OpenStreetMap `opening_hours` syntax that our content uses:
 * `24/7`, or rules such as `Mo-Fr 09:00-17:00; Sa,PH 10:00-12:00`.
 *
 * @returns the rules, `always` for 24/7, or undefined when the text is none of these
 */
export function parseHours(text: string): HoursRule[] | 'always' | undefined {
  if (text === '24/7') return 'always';
  const rules = text.split(';').map((rule) => parseRule(rule.trim()));
  if (!rules.every((rule) => rule !== undefined)) return undefined;
  // In that syntax a later rule replaces an earlier one for the same day; we show them all, so a day stands in one.
  const days = rules.flatMap((rule) => rule.days);
  return new Set(days).size === days.length ? rules : undefined;
}

function parseRule(text: string): HoursRule | undefined {
  const groups = ruleForm.exec(text)?.groups;
  if (!groups?.days || !groups.times) return undefined;
  const days = groups.days.split(',').map((part) => parseDays(part.trim()));
  if (!days.every((part) => part !== undefined)) return undefined;
  if (/(^|,)24:00/.test(groups.times)) return undefined;
  const times = groups.times.split(',').map((time) => {
    const [from = '', to = ''] = time.split('-');
    return { from, to };
  });
  return { days: days.flat(), times };
}

function parseDays(text: string): Day[] | undefined {
  if (text === 'PH') return ['PH'];
  const [first, last = first, ...more] = text
    .split('-')
    .map((day) => weekdays.indexOf(day as (typeof weekdays)[number]));
  if (first === undefined || last === undefined || first < 0 || last < first || more.length > 0) return undefined;
  return weekdays.slice(first, last + 1);
}
