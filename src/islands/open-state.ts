import type { Schedule } from '@/lib/hours/schedule';
import { type OpenState, stateAt } from '@/lib/hours/state';
import { zoneOfPlace } from '@/lib/hours/zone-of-place';
import { openWords } from './open-words';

/** Told to the document after every channel has its state again. */
export const stateEvent = 'open-state';

/** Asks for the states of channels that have just come into the page. */
export const openStatesNeeded = 'open-states-needed';

/** How often the states are worked out again, in milliseconds. */
const minute = 60_000;

/** A state, and the words for it. */
type Said = { state: OpenState; said: string };

/** The state of a channel with these hours. Without hours from a source it is unknown, without words. */
function stateOf(text: string | undefined, now: Date, ownZone: string | undefined): Said {
  if (!text) return { state: 'unknown', said: '' };
  try {
    const schedule = JSON.parse(text) as Schedule;
    const current = stateAt(schedule, now);
    return { state: current.state, said: openWords(current, now, schedule.timeZone, ownZone) };
  } catch {
    // A browser that does not know the time zone of a desk: the other desks still get their state, and the hours stand in words.
    return { state: 'unknown', said: '' };
  }
}

/** Writes into every `<open-state>` the state of its channel. */
function refreshAll(): void {
  const elements = document.querySelectorAll<HTMLElement>('open-state');
  if (elements.length === 0) return;
  const now = new Date();
  const ownZone = zoneOfPlace(Intl.DateTimeFormat().resolvedOptions().timeZone);
  // The finder has hundreds of channels, and they keep the same few hours.
  const known = new Map<string | undefined, Said>();
  for (const element of elements) {
    const { schedule } = element.dataset;
    const { state, said } = known.get(schedule) ?? stateOf(schedule, now, ownZone);
    known.set(schedule, { state, said });
    if (element.dataset.state !== state) element.dataset.state = state;
    // What stands in it then says how old the hours are.
    if (!('age' in element.dataset) && element.textContent !== said) element.textContent = said;
  }
  document.dispatchEvent(new Event(stateEvent));
}

/** Keeps every `<open-state>` of the page up to date: now, each minute, and when the page is looked at again. */
export function watchOpenStates(): void {
  refreshAll();
  setInterval(refreshAll, minute);
  addEventListener('pageshow', refreshAll);
  document.addEventListener('visibilitychange', refreshAll);
  document.addEventListener(openStatesNeeded, refreshAll);
}
