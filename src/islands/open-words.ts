import type { ChangeOfState, StateNow } from '@/lib/hours/state';
import { wallClock } from '@/lib/hours/wall-clock';
import { fill, words } from './words';

const day = 86_400_000;

/**
 * The state of a channel in words: "closes at 21:00", "opens tomorrow at 9:00". Times are those of the desk's own zone,
 * with the visitor's beside them where their clock differs, or whose time it is when nobody knows the visitor's.
 *
 * @param zone the desk's time zone
 * @param ownZone the visitor's; undefined when it is not known
 */
export function openWords({ state, next }: StateNow, now: Date, zone: string, ownZone: string | undefined): string {
  const t = words.OpenState;
  if (state === 'always') return t.always;
  if (state === 'unknown') return t.unknown;
  if (state === 'open')
    return next?.state === 'closed' ? fill(t.openUntil, { time: timeOf(next, zone, ownZone) }) : t.open;
  if (next?.state !== 'open') return t.closed;
  const values = { time: timeOf(next, zone, ownZone), day: dayOf(now, next.at, zone) };
  // "Today" must be the same day for the desk and for who reads it.
  const isSameDay = ownZone && [now, next.at].every((instant) => dateOf(instant, zone) === dateOf(instant, ownZone));
  const near = isSameDay ? [t.opensToday, t.opensTomorrow][daysAhead(now, next.at, zone)] : undefined;
  return fill(near ?? t.opensOn, values);
}

function timeOf({ at }: ChangeOfState, zone: string, ownZone: string | undefined): string {
  const desk = clock(at, zone);
  const place = words.OpenState.place[zone] ?? '';
  if (!ownZone) return `${desk} ${place}`;
  const own = clock(at, ownZone);
  return desk === own ? desk : fill(words.OpenState.both, { desk, own, place });
}

function clock(at: Date, zone: string): string {
  const { minute } = wallClock(at, zone);
  return fill(words.OpenState.clock, {
    hours: String(Math.floor(minute / 60)),
    minutes: String(minute % 60).padStart(2, '0'),
  });
}

const dateOf = (at: Date, zone: string) => wallClock(at, zone).date;

const daysAhead = (now: Date, at: Date, zone: string) =>
  Math.round((Date.parse(dateOf(at, zone)) - Date.parse(dateOf(now, zone))) / day);

/** The day of the week, or the date when that is more than six days away. */
function dayOf(now: Date, at: Date, zone: string): string {
  const form: Intl.DateTimeFormatOptions =
    daysAhead(now, at, zone) > 6 ? { day: 'numeric', month: 'long' } : { weekday: 'long' };
  return new Intl.DateTimeFormat(words.locale, { ...form, timeZone: zone }).format(at);
}
