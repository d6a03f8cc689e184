import type { Schedule } from '@/lib/hours/schedule';
import { type OpenState, stateAt } from '@/lib/hours/state';
import { openWords } from './open-words';

/** Told to the document after every channel has its state again. */
export const stateEvent = 'open-state';

/** Asks for the states of channels that have just come into the page. */
export const openStatesNeeded = 'open-states-needed';

/** How often the states are worked out again, in milliseconds. */
const minute = 60_000;

/** Writes the state of one channel into its `<open-state>`. Without hours from a source it is unknown, without words. */
function refresh(element: HTMLElement, now: Date, ownZone: string): void {
  const { state, said } = stateOf(element.dataset.schedule, now, ownZone);
  element.dataset.state = state;
  if (element.textContent !== said) element.textContent = said;
}

function stateOf(text: string | undefined, now: Date, ownZone: string): { state: OpenState; said: string } {
  if (!text) return { state: 'unknown', said: '' };
  try {
    const schedule = JSON.parse(text) as Schedule;
    const current = stateAt(schedule, now);
    return { state: current.state, said: openWords(current, now, schedule.timeZone, ownZone) };
  } catch {
    // A browser that does not know the time zone: the other desks still get their state, and the hours stand in words.
    return { state: 'unknown', said: '' };
  }
}

function refreshAll(): void {
  const now = new Date();
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const element of document.querySelectorAll<HTMLElement>('open-state')) refresh(element, now, ownZone);
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
