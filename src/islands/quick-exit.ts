import { fill, words } from './words';

/** How often Shift must be pressed, and within how many milliseconds. */
const presses = 3;
const within = 5_000;

let isLeaving = false;

/**
 * Leaves the site: the page is emptied before anything is asked of the network, and the new page takes its place in the
 * history of the tab.
 */
function leave(destination: string, status: HTMLElement | null): void {
  isLeaving = true;
  // The status has been there from the start: screen readers pass over one that comes with its words.
  document.body.replaceChildren(status ?? '');
  document.title = words.QuickExit.title;
  if (status) status.textContent = words.QuickExit.leaving;
  location.replace(destination);
}

/** Makes the quick exit faster than a link: on a click, and on three times Shift. */
export function watchQuickExit(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
  const status = document.querySelector<HTMLElement>('[data-exit-status]');
  if (!link) return;
  const { href } = link;

  for (const type of ['click', 'auxclick'] as const) {
    link.addEventListener(type, (event) => {
      // The right button opens a menu; the left and the middle one mean to leave.
      if (event.button === 2) return;
      event.preventDefault();
      leave(href, status);
    });
  }
  watchShift(
    (left) => {
      if (status)
        status.textContent =
          ['', words.QuickExit.pressOnce][left] ?? fill(words.QuickExit.pressMore, { count: String(left) });
    },
    () => leave(href, status),
  );
  // A browser that kept the emptied page shows it for a moment on Back: go on, and never show what stood there.
  addEventListener('pageshow', () => {
    if (isLeaving) location.replace(href);
  });
}

/** Counts Shift pressed and released by itself, outside text fields. Any other key, and the mouse, start the count again. */
function watchShift(tell: (left: number) => void, done: () => void): void {
  let times: number[] = [];
  let isAlone = false;
  const startAgain = () => {
    isAlone = false;
    if (times.length > 0) tell(0);
    times = [];
  };
  addEventListener('keydown', (event) => {
    isAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey && !isTextField(event.target);
    if (!isAlone) startAgain();
  });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !isAlone) return;
    const now = event.timeStamp;
    times = [...times.filter((time) => now - time < within), now];
    if (times.length >= presses) done();
    else tell(presses - times.length);
  });
  // Shift with the mouse selects or scrolls sideways: it was not pressed by itself.
  for (const type of ['pointerdown', 'pointerup', 'wheel', 'pageshow']) addEventListener(type, startAgain);
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])');
}
