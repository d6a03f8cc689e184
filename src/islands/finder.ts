import { combinedState, stepBehind } from '@/lib/desk-order';
import { isOpen, type OpenState } from '@/lib/hours/state';
import { stateEvent } from './open-state';
import { fill } from './words';

/** How long the answers must rest before the outcome is announced, in milliseconds: arrow keys pass over answers. */
const pause = 700;

const isShown = (element: Element) => element.getClientRects().length > 0;

/** The desks of a list in the editor's order, remembered when the list is first looked at. */
const editorsOrder = new WeakMap<Element, HTMLElement[]>();

/** Puts the desks of one list in the order for now. The elements move, so that reading order is what is seen. */
function arrange(list: Element): void {
  // Somebody who is on a link in the list must not lose their place.
  if (list.contains(document.activeElement)) return;
  const desks = editorsOrder.get(list) ?? ([...list.children] as HTMLElement[]);
  editorsOrder.set(list, desks);
  const shown = desks.filter(isShown);
  const ordered = stepBehind(
    shown.map((element) => ({
      element,
      state: stateOf(element),
      isAlternative: 'alternative' in element.dataset,
      isLocal: 'local' in element.dataset,
    })),
  ).map(({ element }) => element);
  const rest = desks.filter((desk) => !shown.includes(desk));
  const wanted = [...ordered, ...rest];
  if (wanted.some((desk, index) => list.children[index] !== desk)) list.append(...wanted);
}

/** The state of a desk: of its channels that show and are known to work from the chosen place. */
function stateOf(desk: Element): OpenState {
  const states = [...desk.querySelectorAll<HTMLElement>('[data-channel]')]
    .filter((channel) => isShown(channel) && ![...channel.querySelectorAll('[data-doubt]')].some(isShown))
    .flatMap((channel) => channel.querySelector<HTMLElement>('open-state')?.dataset.state ?? []);
  return combinedState(states as OpenState[]);
}

/** The finder with a script: the order follows the hours, the outcome is announced, and nothing stays chosen. */
function watchFinder(finder: HTMLElement, status: HTMLElement): void {
  const go = document.createElement('button');
  go.type = 'button';
  go.className = 'finder-go bubble';
  go.textContent = status.dataset.go ?? '';
  // Looking for one that shows would lay out the page, even when nobody has chosen yet.
  const outcomeShown = () => finder.querySelector<HTMLElement>('[data-situation][open] > [data-outcome]');
  go.addEventListener('click', () => outcomeShown()?.querySelector<HTMLElement>('[tabindex]')?.focus());

  const arrangeShown = () => {
    const list = outcomeShown()?.querySelector('.desks');
    if (list) arrange(list);
  };
  let timer = 0;
  const answer = () => {
    arrangeShown();
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const outcome = outcomeShown();
      status.textContent = outcome ? announcement(outcome, status.dataset.announcement ?? '') : '';
    }, pause);
  };
  // A door opens and closes too, and says so by itself; `toggle` does not bubble.
  const onToggle = ({ target }: Event) => (target as HTMLElement).dataset.situation && answer();
  finder.addEventListener('toggle', onToggle, true);
  finder.addEventListener('change', ({ target }) => {
    answer();
    // Behind the answers, since what they change stands above them.
    if (outcomeShown()) (target as HTMLElement).closest('details')?.append(go);
  });
  document.addEventListener(stateEvent, arrangeShown);
  forgetOnReturn(finder, () => {
    clearTimeout(timer);
    status.textContent = '';
    go.remove();
  });
}

/** Browsers bring back what was chosen when somebody returns with Back; whoever that is must not see it. */
function forgetOnReturn(finder: HTMLElement, andThen: () => void): void {
  addEventListener('pageshow', ({ persisted }) => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (!persisted && navigation?.type !== 'back_forward') return;
    for (const details of finder.querySelectorAll('details')) details.open = false;
    for (const input of finder.querySelectorAll('input')) input.checked = false;
    andThen();
  });
}

function announcement(outcome: HTMLElement, message: string): string {
  const desk = [...outcome.querySelectorAll('[data-service]')].find(isShown);
  const states = [...(desk?.querySelectorAll<HTMLElement>('open-state') ?? [])].filter(isShown);
  const state = states.find(({ dataset }) => isOpen(dataset.state as OpenState)) ?? states[0];
  return fill(message, {
    situation: outcome.querySelector('[tabindex]')?.textContent ?? '',
    desk: desk?.querySelector('a')?.textContent ?? '',
    state: state?.textContent ?? '',
  });
}

const finder = document.querySelector<HTMLElement>('.finder');
const status = finder?.querySelector<HTMLElement>('[data-announcement]');
if (finder && status) watchFinder(finder, status);
// The page for children has doors alone.
else if (finder) forgetOnReturn(finder, () => {});
