/** Days in the order and with the names of the opening_hours syntax. */
export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** A day of the week, or `PH`: a public holiday. */
export type Day = (typeof weekdays)[number] | 'PH';

/**
 * Two times of the wall clock, `HH:MM`. `to` may be `24:00`, and is a time of the next day when it is not after `from`.
 */
export type Times = { from: string; to: string };

/** One line of opening hours: these days, from these times to those. Without times (`PH off`) it is closed on them. */
export type HoursRule = { days: Day[]; times: Times[] };

const start = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const range = `${start}-(?:${start}|24:00)`;
const ruleForm = new RegExp(`^(?<days>[A-Za-z, -]+?) (?<times>${range}(?:,${range})*)$`);

/** Why a text is not taken for opening hours, and the part of it that is to blame. */
export type HoursFault = {
  kind:
    | 'semicolon'
    | 'dash'
    | 'point'
    | 'no-such-time'
    | 'unreadable'
    | 'day-order'
    | 'no-time'
    | 'day-twice'
    | 'holiday-first'
    | 'never-open';
  part: string;
};

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
  const read = readHours(text);
  return typeof read === 'string' || Array.isArray(read) ? read : undefined;
}

/** Tells what is wrong with a text that {@link parseHours} does not take; undefined when it takes it. */
export function hoursFault(text: string): HoursFault | undefined {
  const read = readHours(text);
  return typeof read === 'string' || Array.isArray(read) ? undefined : read;
}

function readHours(text: string): HoursRule[] | 'always' | HoursFault {
  if (text === '24/7') return 'always';
  const parts = text.split(';').map((part) => part.trim());
  const rules: HoursRule[] = [];
  for (const part of parts) {
    if (part === '' && parts.length > 1) return { kind: 'semicolon', part: text };
    const rule = parseRule(part);
    if ('kind' in rule) return rule;
    rules.push(rule);
  }
  const days = rules.flatMap((rule) => rule.days);
  const twice = days.find((day, index) => days.indexOf(day) < index);
  if (twice) return { kind: 'day-twice', part: twice };
  const early = rules.findIndex((rule, index) => index < rules.length - 1 && rule.days.includes('PH'));
  if (early >= 0) return { kind: 'holiday-first', part: parts[early] ?? '' };
  return rules.some((rule) => rule.times.length > 0) ? rules : { kind: 'never-open', part: text };
}

function parseRule(text: string): HoursRule | HoursFault {
  if (text === 'PH off') return { days: ['PH'], times: [] };
  const groups = ruleForm.exec(text)?.groups;
  if (!groups?.days || !groups.times) return slipIn(text) ?? { kind: 'unreadable', part: text };
  const days: Day[] = [];
  for (const part of groups.days.split(',').map((each) => each.trim())) {
    const some = parseDays(part);
    if ('kind' in some) return some;
    days.push(...some);
  }
  const times = groups.times.split(',').map((time) => {
    const [from = '', to = ''] = time.split('-');
    return { from, to };
  });
  const empty = times.find(({ from, to }) => from === to);
  return empty ? { kind: 'no-time', part: `${empty.from}-${empty.to}` } : { days, times };
}

/** The part that is written in another way than people mean, where it is known what they mean. */
function slipIn(text: string): HoursFault | undefined {
  const dash = /\S*[\u2010-\u2015\u2212]\S*/.exec(text)?.[0];
  if (dash) return { kind: 'dash', part: dash };
  const point = /\d{1,2}\.\d{2}/.exec(text)?.[0];
  if (point) return { kind: 'point', part: point };
  const late = [...text.matchAll(/(\d{2}):(\d{2})/g)].find(
    ([, hours, minutes]) => Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > 24 * 60,
  )?.[0];
  return late === undefined ? undefined : { kind: 'no-such-time', part: late };
}

function parseDays(text: string): Day[] | HoursFault {
  if (text === 'PH') return ['PH'];
  const places = text.split('-').map((day) => weekdays.indexOf(day as (typeof weekdays)[number]));
  const [first = -1, last = first] = places;
  if (places.includes(-1) || places.length > 2) return { kind: 'unreadable', part: text };
  return last < first ? { kind: 'day-order', part: text } : weekdays.slice(first, last + 1);
}
