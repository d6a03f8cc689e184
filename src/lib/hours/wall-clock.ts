/** What a clock on the wall shows: the day, `YYYY-MM-DD`, and whole minutes since its midnight (1380 is 23:00). */
export type WallClock = { date: string; minute: number };

/** From this minute on, counted from 1970 in UTC, a zone's wall clock is `offset` minutes ahead of UTC. */
export type OffsetSpan = { from: number; offset: number };

const millisecondsPerMinute = 60_000;
const minutesPerDay = 1440;

type Spans = readonly [OffsetSpan, ...OffsetSpan[]];

/** The last answer for each zone: a page asks about all its desks at the same moment. */
const latest = new Map<string, { from: number; to: number; spans: Spans }>();

/** A page asks about the same few days again and again, and writing a date is slow. */
const dates = new Map<number, string>();

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/** Minutes that the wall clock of a zone is ahead of UTC in a minute, counted from 1970 in UTC. */
function offsetAt(timeZone: string, minute: number): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(minute * millisecondsPerMinute)) {
    shown[type] = Number(value);
  }
  const { year = 0, month = 0, day = 0, hour, minute: past } = shown;
  return Date.UTC(year, month - 1, day, hour, past) / millisecondsPerMinute - minute;
}

/**
 * What the clocks of a time zone show at an instant.
 *
 * @param timeZone IANA name
 * @throws RangeError on an unknown time zone or an invalid date
 */
export function wallClock(instant: Date, timeZone: string): WallClock {
  const utc = Math.floor(instant.getTime() / millisecondsPerMinute);
  const wall = utc + offsetAt(timeZone, utc);
  const day = Math.floor(wall / minutesPerDay);
  return { date: dateOf(day), minute: wall - day * minutesPerDay };
}

/** The date, `YYYY-MM-DD`, of a day counted from 1 January 1970. */
export function dateOf(day: number): string {
  const known = dates.get(day);
  if (known) return known;
  const made = new Date(day * minutesPerDay * millisecondsPerMinute).toISOString().slice(0, 10);
  dates.set(day, made);
  return made;
}

/**
 * How far a zone's wall clock is ahead of UTC over a stretch of time: one span, and one more for each change of the
 * clocks. It asks for the offset twice, and again only to find a change to the minute. A change that is undone within
 * the stretch is not seen, so keep it well under a month.
 *
 * @param timeZone IANA name
 * @param from minute since 1970 in UTC
 * @param to minute since 1970 in UTC
 * @throws RangeError on an unknown time zone
 */
export function offsetSpans(timeZone: string, from: number, to: number): Spans {
  const known = latest.get(timeZone);
  if (known?.from === from && known.to === to) return known.spans;
  const spanAt = (minute: number): OffsetSpan => ({ from: minute, offset: offsetAt(timeZone, minute) });
  const changes = (start: OffsetSpan, end: OffsetSpan): OffsetSpan[] => {
    if (start.offset === end.offset) return [];
    if (end.from - start.from === 1) return [end];
    const middle = spanAt(Math.floor((start.from + end.from) / 2));
    return [...changes(start, middle), ...changes(middle, end)];
  };
  const first = spanAt(from);
  const spans: Spans = [first, ...changes(first, spanAt(to))];
  latest.set(timeZone, { from, to, spans });
  return spans;
}
