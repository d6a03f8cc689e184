import type { ChangeOfState, StateNow } from '@/lib/hours/state';
import { wallClock } from '@/lib/hours/wall-clock';
import { fill, words } from './words';

const day = 86_400_000;

/**
 * The state of a channel in words: "closes at 21:00", "opens tomorrow at 9:00". Times are those of the desk's own zone,
 * with the visitor's beside them where their clock differs.
 *
 * @param zone the desk's time zone
 * @param ownZone the visitor's
 */
export function openWords({ state, next }: StateNow, now: Date, zone: string, ownZone: string): string {
  const t = words.OpenState;
  if (state === 'always') return t.always;
  if (state === 'unknown') return t.unknown;
  if (state === 'open')
    return next?.state === 'closed' ? fill(t.openUntil, { time: timeOf(next, zone, ownZone) }) : t.open;
  if (next?.state !== 'open') return t.closed;
  const values = { time: timeOf(next, zone, ownZone), day: dayOf(next.at, zone) };
  const ahead = Math.round((Date.parse(dateOf(next.at, zone)) - Date.parse(dateOf(now, zone))) / day);
  return fill([t.opensToday, t.opensTomorrow][ahead] ?? t.opensOn, values);
}

function timeOf({ at }: ChangeOfState, zone: string, ownZone: string): string {
  const desk = clock(at, zone);
  const own = clock(at, ownZone);
  return desk === own ? desk : fill(words.OpenState.both, { desk, own, place: words.OpenState.place[zone] ?? '' });
}

function clock(at: Date, zone: string): string {
  const { minute } = wallClock(at, zone);
  return fill(words.OpenState.clock, {
    hours: String(Math.floor(minute / 60)),
    minutes: String(minute % 60).padStart(2, '0'),
  });
}

const dateOf = (at: Date, zone: string) => wallClock(at, zone).date;

const dayOf = (at: Date, zone: string) =>
  new Intl.DateTimeFormat(words.locale, { weekday: 'long', timeZone: zone }).format(at);
